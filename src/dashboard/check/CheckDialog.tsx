import { type ChangeEvent, useId, useState } from "react";
import { checkWords, sourceWords } from "#text";
import { checkCopy } from "../../dossier/citations/checkCopy";
import { Dialog } from "../../ui/Dialog";
import { useDossier } from "../../view/ViewContext";
import css from "./check.module.css";
import { askForCopy, keepCopy, stopAsking, useCopy } from "./checking";
import { Found } from "./Found";

/** In characters. The longest articles have a tenth of it. */
const LONGEST = 2_000_000;

/** Takes the reader's copy of an article, and says which citations stand in it. */
export default function CheckDialog({ source }: { readonly source: string }) {
  const dossier = useDossier();
  const kept = useCopy(source);
  const [text, setText] = useState(kept?.text ?? "");
  const [refused, setRefused] = useState<string | null>(null);
  const field = useId();
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
    <Dialog title={checkWords.heading} className={css.dialog} onClose={stopAsking}>
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
    </Dialog>
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
