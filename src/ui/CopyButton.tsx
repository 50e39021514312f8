import { useState } from "react";
import { copyText } from "./copyText";

interface Props {
  /** Made when it is copied. */
  readonly text: () => string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
  };
  readonly className?: string | undefined;
  /** Called with the text if the browser does not let the page copy. */
  readonly onRefused?: (text: string) => void;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, words, className, onRefused }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const made = text();
    const copied = await copyText(made);
    setSaid(copied ? words.copied : words.copyRefused);
    if (!copied) onRefused?.(made);
  };
  return (
    <>
      <button type="button" className={className} onClick={copy}>
        {words.copy}
      </button>
      <span aria-live="polite">{said}</span>
    </>
  );
}
