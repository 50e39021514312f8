import { useId, useRef, useState } from "react";
import { pageWords } from "#text";
import { share, takeaway } from "../app/parts";
import { LazyPart } from "../ui/LazyPart";
import dashboard from "./dashboard.module.css";
import css from "./header.module.css";

/** Opens the ways to show this view to somebody else. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {pageWords.header.share}
      </button>
      {open && (
        <LazyPart file={share} failed={pageWords.parts.noShare} className={dashboard.fault}>
          {(ShareDialog) => <ShareDialog close={() => setOpen(false)} />}
        </LazyPart>
      )}
    </>
  );
}

/** Opens the menu of what the whole can be had as. From the second time on, the browser itself does. */
export function DownloadButton() {
  const [asked, setAsked] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <span className={css.download}>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-haspopup="menu"
        onClick={() => setAsked(true)}
      >
        {pageWords.header.download}
      </button>
      {asked && (
        <LazyPart file={takeaway} failed={pageWords.parts.noDownload} className={dashboard.fault}>
          {(TakeawayMenu) => <TakeawayMenu id={id} button={() => button.current} />}
        </LazyPart>
      )}
    </span>
  );
}
