import { useRef, useState } from "react";
import { copyText } from "../../ui/copyText";
import css from "./share.module.css";

interface Props {
  readonly text: string;
  readonly rows: number;
  readonly words: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly refused: string;
  };
}

/** A text to take along: copied by the button, or by hand where the browser refuses. */
export function CopyField({ text, rows, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await copyText(text);
    setSaid(copied ? words.copied : words.refused);
    if (!copied) field.current?.select();
  };
  return (
    <>
      <textarea
        ref={field}
        className={css.field}
        aria-label={words.label}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p className={css.line}>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <span aria-live="polite">{said}</span>
      </p>
    </>
  );
}
