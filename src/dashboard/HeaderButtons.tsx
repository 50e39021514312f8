import { useId, useRef, useState } from "react";
import { pageWords } from "#text";
import { DownloadAllMenu } from "./downloadAll/DownloadAllMenu";
import css from "./header.module.css";
import { ShareDialog } from "./share/ShareDialog";

/** Opens the ways to show this view to somebody else. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {pageWords.header.share}
      </button>
      {open && <ShareDialog close={() => setOpen(false)} />}
    </>
  );
}

/** Opens the menu of what the whole can be had as. */
export function DownloadButton() {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <span className={css.download}>
      <button ref={button} type="button" popoverTarget={id} aria-haspopup="menu">
        {pageWords.header.download}
      </button>
      <DownloadAllMenu id={id} button={() => button.current} />
    </span>
  );
}
