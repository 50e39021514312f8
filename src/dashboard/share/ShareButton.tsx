import { useState } from "react";
import { pageWords } from "#text";
import { share } from "../../app/parts";
import { LazyPart } from "../../ui/LazyPart";
import css from "../dashboard.module.css";

/** Opens the dialog that shares this view. */
export function ShareButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {pageWords.header.share}
      </button>
      {open && (
        <LazyPart file={share} failed={pageWords.parts.noShare} className={css.fault}>
          {(ShareDialog) => <ShareDialog close={() => setOpen(false)} />}
        </LazyPart>
      )}
    </>
  );
}
