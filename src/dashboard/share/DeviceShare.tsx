import { useState } from "react";
import { shareWords } from "#text";
import css from "./share.module.css";

interface Props {
  readonly title: string;
  readonly url: string;
}

/** The system's own way to share, where there is one. */
export function DeviceShare({ title, url }: Props) {
  const [refused, setRefused] = useState(false);
  if (!("share" in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share({ title, url });
      setRefused(false);
    } catch (error) {
      // Closing the sheet without a choice is no error.
      setRefused(!(error instanceof DOMException && error.name === "AbortError"));
    }
  };
  return (
    <p className={css.line}>
      <button type="button" onClick={share}>
        {shareWords.device}
      </button>
      <span aria-live="polite">{refused && shareWords.deviceRefused}</span>
    </p>
  );
}
