import { useState } from "react";
import { pageWords } from "#text";
import { ShareDialog } from "./ShareDialog";

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
