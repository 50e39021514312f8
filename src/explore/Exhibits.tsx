import type { Exhibit } from "../dossier/schema";
import { InOwnFile, partFile } from "../ui/InOwnFile";
import { words } from "../words/en/page";
import css from "./dashboard.module.css";

/** The charting library comes with the exhibits; the filters and the list do not wait for it. */
const file = partFile(() => import("./ExhibitWithTools"));

export function Exhibits({ exhibits }: { readonly exhibits: readonly Exhibit[] }) {
  return (
    <div className={css.exhibits}>
      {exhibits.map((exhibit) => (
        <InOwnFile
          key={exhibit.id}
          file={file}
          waiting={<p className={css.waiting}>{words.exhibits.waiting}</p>}
          failed={words.exhibits.failed}
          retry={words.load.retry}
        >
          {(ExhibitWithTools) => <ExhibitWithTools exhibit={exhibit} />}
        </InOwnFile>
      ))}
    </div>
  );
}
