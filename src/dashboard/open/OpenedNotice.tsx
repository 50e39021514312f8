import { useEffect } from "react";
import { openWords, proseText, recordWords } from "#text";
import type { Dossier } from "../../dossier/format/model";
import { type Opened, useSwitching } from "../../load/opened";
import css from "../dashboard.module.css";
import { requestOf, useStartOpening } from "./useOpening";

const NAMED = 5;

/** Names an opened dossier, says what is missing from it, and links back to the page's own. */
export default function OpenedNotice({ opened }: { readonly opened: Opened }) {
  const { show } = useSwitching();
  const startOpening = useStartOpening();
  const { notice } = openWords;
  const { name, addressed, leftOut, problems } = opened;
  // A dossier that is only in memory is lost with the page, so the browser asks before leaving.
  useEffect(() => {
    if (addressed) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [addressed]);
  useDescription(opened.dossier);
  const called = name === null ? notice.pasted : `“${name}”`;
  const named = leftOut.slice(0, NAMED).map(recordWords);
  if (leftOut.length > NAMED) named.push(notice.others(leftOut.length - NAMED));
  return (
    <div className={css.notice} role="status">
      <span>
        {addressed ? notice.addressed(called) : notice.of(called)}
        {leftOut.length > 0 && ` ${notice.leftOut(leftOut.length, named.join(", "))}`}
      </span>
      <span>
        {problems.length > 0 && (
          <button type="button" onClick={() => startOpening(requestOf(opened))}>
            {notice.details}
          </button>
        )}{" "}
        <button type="button" onClick={() => show(null)}>
          {notice.back}
        </button>
      </span>
    </div>
  );
}

/** The page describes itself as the dossier that is shown. */
function useDescription(dossier: Dossier): void {
  useEffect(() => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="description"]');
    if (!meta) return;
    const own = meta.content;
    meta.content = proseText(dossier, dossier.standfirst);
    return () => {
      meta.content = own;
    };
  }, [dossier]);
}
