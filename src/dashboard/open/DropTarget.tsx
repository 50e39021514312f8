import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { pageWords } from "#text";
import { openDialog } from "../../app/parts";
import { LazyPart } from "../../ui/LazyPart";
import dashboard from "../dashboard.module.css";
import css from "./dropTarget.module.css";
import { OpenProvider, useOpening } from "./useOpening";

interface Props {
  /** Whether a dossier can be opened now. */
  readonly enabled: boolean;
  readonly children: ReactNode;
}

/** The ways to give the page another dossier: dropped on it, pasted, or chosen in a dialog (Ctrl O, ⌘ O). */
export function DropTarget({ enabled, children }: Props) {
  const [opening, actions] = useOpening();
  const { open } = opening;
  const [over, setOver] = useState(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.key.toLowerCase() !== "o" || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (!open) actions.start();
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (!enabled) return;
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")) return;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData("text/plain") ?? "";
    if (file) void actions.readAndShow(file.name, file);
    else if (text.trimStart().startsWith("{")) void actions.readAndShow(null, text);
    else return;
    event.preventDefault();
  });
  const drag = useEffectEvent((event: DragEvent) => {
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes("Files")) return;
    // Without this the browser would open the file and leave the page, or a talk.
    event.preventDefault();
    if (!enabled) {
      dataTransfer.dropEffect = "none";
      return;
    }
    setOver(event.type === "dragover");
    const [file] = dataTransfer.files;
    if (event.type === "drop" && file) void actions.readAndShow(file.name, file);
  });
  useEffect(() => {
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener("keydown", press, { signal });
    document.addEventListener("paste", paste, { signal });
    document.addEventListener("dragover", drag, { signal });
    document.addEventListener("drop", drag, { signal });
    document.addEventListener("dragleave", leave, { signal });
    return () => stop.abort();
  }, []);
  return (
    <OpenProvider value={actions.start}>
      {children}
      {enabled && over && <p className={css.over}>{pageWords.drop}</p>}
      {enabled && open && (
        <LazyPart file={openDialog} failed={pageWords.parts.noOpen} className={dashboard.fault}>
          {(OpenDialog) => <OpenDialog opening={opening} actions={actions} />}
        </LazyPart>
      )}
    </OpenProvider>
  );
}
