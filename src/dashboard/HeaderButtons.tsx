import { useId, useRef, useState } from "react";
import { words } from "#text";
import { share, takeaway } from "../app/parts";
import { InOwnFile } from "../ui/LazyPart";
import dashboard from "./dashboard.module.css";
import css from "./header.module.css";

/** Opens the ways to show this view to somebody else. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.header.share}
      </button>
      {open && (
        <InOwnFile file={share} failed={words.parts.noShare} className={dashboard.fault}>
          {(ShareDialog) => <ShareDialog close={() => setOpen(false)} />}
        </InOwnFile>
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
        {words.header.download}
      </button>
      {asked && (
        <InOwnFile file={takeaway} failed={words.parts.noDownload} className={dashboard.fault}>
          {(TakeawayMenu) => <TakeawayMenu id={id} button={() => button.current} />}
        </InOwnFile>
      )}
    </span>
  );
}
