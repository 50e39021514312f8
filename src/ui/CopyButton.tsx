import { useState } from "react";
import { copyText } from "./copyText";

interface Props {
  readonly text: string;
  readonly words: {
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
  };
  readonly className?: string | undefined;
  /** Called if the browser does not let the page copy. */
  readonly onRefused?: () => void;
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, words, className, onRefused }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await copyText(text);
    setSaid(copied ? words.copied : words.copyRefused);
    if (!copied) onRefused?.();
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
