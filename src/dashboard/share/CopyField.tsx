import { type ComponentProps, useRef } from "react";
import { CopyButton } from "../../ui/CopyButton";
import fields from "../../ui/field.module.css";
import css from "./share.module.css";

interface Props extends Pick<ComponentProps<typeof CopyButton>, "words"> {
  readonly text: string;
  readonly label: string;
}

/** A text to copy, by the button, or by hand if the browser refuses. */
export function CopyField({ text, label, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={field}
        className={`${fields.field} ${css.text}`}
        aria-label={label}
        readOnly
        rows={4}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <p className={css.line}>
        <CopyButton text={() => text} words={words} onRefused={() => field.current?.select()} />
      </p>
    </>
  );
}
