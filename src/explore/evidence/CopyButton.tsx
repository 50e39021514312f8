import { useState } from "react";
import { words } from "../../words/en";
import css from "./evidence.module.css";

/** Copies a text, and says whether it could. */
export function CopyButton({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(copied ? words.evidence.copied : words.evidence.copyRefused);
  };
  return (
    <>
      <button type="button" className={css.copy} onClick={copy}>
        {words.evidence.copy}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
