import { type ChangeEvent, useEffect, useId, useRef, useState } from "react";
import { checkWords } from "#text";
import { checkCopy } from "../../dossier/citations/checkCopy";
import { sourceWords } from "../../dossier/citations/citations";
import { useDossier } from "../../view/ViewContext";
import frame from "../evidence/evidence.module.css";
import css from "./check.module.css";
import { askForCopy, keepCopy, stopAsking, useCopy } from "./checking";
import { Found } from "./Found";

/** In characters. The longest articles have a tenth of it. */
const LONGEST = 2_000_000;

/** Takes the reader's copy of an article, and says which citations stand in it. */
export default function CheckDialog({ source }: { readonly source: string }) {
  const dossier = useDossier();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const kept = useCopy(source);
  const [text, setText] = useState(kept?.text ?? "");
  const [refused, setRefused] = useState<string | null>(null);
  const field = useId();
  useEffect(() => {
    dialog.current?.showModal();
    body.current?.focus();
    dialog.current?.scrollTo({ top: 0 });
  }, []);

  const check = (copy: string) => {
    if (copy.trim() === "") setRefused(checkWords.empty);
    else if (copy.length > LONGEST) setRefused(checkWords.tooLong);
    else {
      setRefused(null);
      keepCopy(source, { dossier, text: copy, check: checkCopy(dossier, source, copy) });
    }
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // So that the same file can be chosen again.
    target.value = "";
    if (!file) return;
    const read = await readText(file);
    if (read.refused === null) {
      setText(read.text);
      check(read.text);
    } else setRefused(read.refused);
  };
  return (
    <dialog
      ref={dialog}
      className={`${frame.dialog} ${css.dialog}`}
      aria-label={checkWords.heading}
      closedby="any"
      onClose={stopAsking}
    >
      <div className={frame.bar}>
        <span className={frame.kicker}>{checkWords.heading}</span>
        <button type="button" className={frame.close} onClick={() => dialog.current?.close()}>
          {checkWords.close}
        </button>
      </div>
      <div ref={body} className={frame.body} tabIndex={-1}>
        <p className={css.intro}>{checkWords.intro}</p>
        <label className={css.label}>
          {checkWords.source}
          <select value={source} onChange={({ target }) => askForCopy(target.value)}>
            {[...dossier.sources.values()].map((one) => (
              <option key={one.id} value={one.id}>
                {sourceWords(one)}
              </option>
            ))}
          </select>
        </label>
        <label className={css.label} htmlFor={field}>
          {checkWords.copy}
        </label>
        <textarea
          id={field}
          className={css.copy}
          rows={8}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className={css.actions}>
          <button type="button" onClick={() => check(text)}>
            {checkWords.check}
          </button>
          <label className={css.file}>
            {checkWords.file}
            <input type="file" accept="text/plain,.txt,.md" onChange={open} />
          </label>
        </p>
        <div aria-live="polite">
          {refused !== null && <p className={css.refused}>{refused}</p>}
          {refused === null && kept?.dossier === dossier && <Found check={kept.check} />}
        </div>
      </div>
    </dialog>
  );
}

type Read = { readonly refused: null; readonly text: string } | { readonly refused: string };

async function readText(file: File): Promise<Read> {
  if (file.size > 4 * LONGEST) return { refused: checkWords.tooLong };
  try {
    const bytes = await file.arrayBuffer();
    return { refused: null, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const { name } = file;
    return { refused: error instanceof TypeError ? checkWords.notText(name) : checkWords.unreadable(name) };
  }
}
