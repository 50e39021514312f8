import type { ComponentType, ReactNode } from "react";
import { pageWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import css from "./load.module.css";
import { type Opened, SwitchingContext, useByReader, useNamed } from "./opened";

/** Loaded on demand: a page with its dossier inside never fetches one. */
const fetched = lazyPart(() => import("./FetchedDossier"));
const fetchedByName = lazyPart(() => import("./NamedDossier"));

const gate = () => ({
  waiting: (
    <main className={css.message}>
      <p role="status">{pageWords.load.pending}</p>
    </main>
  ),
  failed: pageWords.load.failed,
  className: css.message,
});

interface Props {
  /** The dossier inside the page. */
  readonly inline: Dossier | null;
  /** Wraps the content if its dossier had to be loaded: it may wait for more. */
  readonly Ready: ComponentType<{ readonly children: ReactNode }>;
  readonly children: (dossier: Dossier, opened: Opened | null) => ReactNode;
}

/** Provides the dossier: the one that the address names, the one that the reader has opened, or the page's own. */
export function DossierGate(props: Props) {
  const [byReader, switching] = useByReader();
  return (
    <SwitchingContext value={switching}>
      <Gate {...props} byReader={byReader} />
    </SwitchingContext>
  );
}

function Gate({ inline, byReader, Ready, children }: Props & { readonly byReader: Opened | null }) {
  const named = useNamed();
  if (named !== null) {
    return (
      <LazyPart file={fetchedByName} {...gate()}>
        {(NamedDossier) => (
          <NamedDossier named={named}>
            {(opened) => <Ready>{children(opened.dossier, opened)}</Ready>}
          </NamedDossier>
        )}
      </LazyPart>
    );
  }
  if (byReader) return children(byReader.dossier, byReader);
  if (inline) return children(inline, null);
  return (
    <LazyPart file={fetched} {...gate()}>
      {(FetchedDossier) => (
        <FetchedDossier>{(dossier) => <Ready>{children(dossier, null)}</Ready>}</FetchedDossier>
      )}
    </LazyPart>
  );
}
