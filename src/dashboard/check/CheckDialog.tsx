import { type ChangeEvent, useEffect, useId, useState } from "react";
import { checkWords, sourceWords } from "#text";
import { checkCopy } from "../../dossier/citations/checkCopy";
import { requireRecord } from "../../dossier/format/model";
import { Dialog } from "../../ui/Dialog";
import fields from "../../ui/field.module.css";
import { useDossier } from "../../view/ViewContext";
import css from "./check.module.css";
import { askForCopy, giveCopy, stopAsking, useCopyText, useGivenCopy } from "./checking";
import { Found } from "./Found";
import { KeptCopy } from "./KeptCopy";
import { loadKept } from "./keptCopies";

/** In characters. The longest articles have a tenth of it. */
const LONGEST = 2_000_000;

/** Takes the reader's copy of an article, and says which citations are in it. */
export default function CheckDialog({ source: id }: { readonly source: string }) {
  const dossier = useDossier();
  const source = requireRecord(dossier.sources, id);
  const given = useGivenCopy(source);
  const copyText = useCopyText(source) ?? "";
  const [typed, setText] = useState<string | null>(null);
  const text = typed ?? copyText;
  // What was found is of the text that was checked, not of one changed since.
  const checked = given?.text === text ? given : null;
  useEffect(() => void loadKept(), []);
  const [refused, setRefused] = useState<string | null>(null);
  const field = useId();
  const check = (copy: string) => {
    if (copy.trim() === "") setRefused(checkWords.empty);
    else if (copy.length > LONGEST) setRefused(checkWords.tooLong);
    else {
      setRefused(null);
      giveCopy(source, { dossier, text: copy, check: checkCopy(dossier, id, copy) });
    }
  };
  /** A text that has not been checked may be of the other article. */
  const choose = (other: string) => {
    setRefused(null);
    if (checked !== null) setText(null);
    askForCopy(other);
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
        <select className={fields.field} value={id} onChange={({ target }) => choose(target.value)}>
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
        className={fields.field}
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
      <KeptCopy source={source} text={checked?.text ?? null} />
      <div aria-live="polite">
        {refused !== null && <p className={css.refused}>{refused}</p>}
        {refused === null && checked?.dossier === dossier && <Found check={checked.check} />}
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
