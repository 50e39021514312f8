import { words } from "../words/en/page";

/** A file that came broken is kept by the browser for as long as the page is open: only a new page asks anew. */
export function ReloadHelp() {
  return (
    <p>
      {words.load.stays}{" "}
      <button type="button" onClick={() => location.reload()}>
        {words.load.reload}
      </button>
    </p>
  );
}
