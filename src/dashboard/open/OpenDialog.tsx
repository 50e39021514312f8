import { type ChangeEvent, useId, useRef, useState } from "react";
import { openWords } from "#text";
import { saveFile } from "../../export/save";
import { Dialog } from "../../ui/Dialog";
import fields from "../../ui/field.module.css";
import { Fields } from "./Fields";
import { offsetOf } from "./offsetOf";
import css from "./open.module.css";
import { Report } from "./Report";
import { templateText } from "./template";
import type { OpenActions, Opening } from "./useOpening";

interface Props {
  readonly opening: Opening;
  readonly actions: OpenActions;
}

/** Takes a dossier, lists what is wrong with it, and shows it. */
export default function OpenDialog({ opening: { request }, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useId();
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // So that the same file can be chosen again, once it has been mended.
    target.value = "";
    if (file) await actions.read(file.name, file);
  };
  const stop = () => {
    // The button that was pressed is removed.
    heading.current?.focus();
    actions.stop();
  };
  // The text may have changed since it was checked, so the place can be off.
  const isPasted = request !== null && request.name === null && request.source === text;
  const goTo = (line: number, column: number) => {
    const start = offsetOf(text, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(start, Math.min(start + 1, text.length));
  };
  const template = () =>
    saveFile(
      openWords.templateName,
      new Blob([templateText(document.baseURI)], { type: "application/json" }),
    );
  return (
    <Dialog title={openWords.heading} className={css.dialog} heading={heading} onClose={actions.close}>
      <p className={css.intro}>{openWords.intro}</p>
      <p className={css.actions}>
        <label className={css.file}>
          {openWords.file}
          <input type="file" accept="application/json,.json" onChange={choose} />
        </label>
        <button type="button" onClick={template}>
          {openWords.template}
        </button>
      </p>
      <Fields />
      <label className={css.label} htmlFor={field}>
        {openWords.text}
      </label>
      <textarea
        ref={area}
        id={field}
        className={fields.field}
        rows={10}
        wrap="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className={css.actions}>
        <button type="button" onClick={() => actions.read(null, text)}>
          {openWords.check}
        </button>
      </p>
      <div aria-live="polite">
        {request && <Report request={request} stop={stop} actions={actions} goTo={isPasted ? goTo : null} />}
      </div>
    </Dialog>
  );
}
