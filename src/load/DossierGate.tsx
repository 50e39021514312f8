import type { ReactNode } from "react";
import type { Dossier } from "../dossier/model";
import { InOwnFile, partFile } from "../ui/InOwnFile";
import { words } from "../words/en/page";
import css from "./load.module.css";

/** What fetches it: a page that comes with its dossier does without. */
const fetched = partFile(() => import("./FetchedDossier"));

interface Props {
  /** The one that the page came with. */
  readonly inline: Dossier | null;
  readonly children: (dossier: Dossier) => ReactNode;
}

/** Everything under it has the dossier. */
export function DossierGate({ inline, children }: Props) {
  if (inline) return children(inline);
  return (
    <InOwnFile
      file={fetched}
      waiting={
        <main className={css.message}>
          <p role="status">{words.load.pending}</p>
        </main>
      }
      failed={words.load.failed}
      className={css.message}
    >
      {(FetchedDossier) => <FetchedDossier>{children}</FetchedDossier>}
    </InOwnFile>
  );
}
