import { useState } from "react";
import { evidenceWords } from "#text";
import { copyText } from "../../ui/copyText";
import css from "./evidence.module.css";

/** Copies a text, and says whether it could. */
export function CopyButton({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    setSaid((await copyText(text)) ? evidenceWords.copied : evidenceWords.copyRefused);
  };
  return (
    <>
      <button type="button" className={css.copy} onClick={copy}>
        {evidenceWords.copy}
      </button>
      <span aria-live="polite">{said}</span>
    </>
  );
}
