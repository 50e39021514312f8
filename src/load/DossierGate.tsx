import type { ComponentType, ReactNode } from "react";
import { pageWords } from "#text";
import type { Dossier } from "../dossier/format/model";
import { LazyPart, lazyPart } from "../ui/LazyPart";
import css from "./load.module.css";
import { type Opened, SwitchingContext, useByReader, useNamed } from "./opened";

/** Loaded on demand: the page has a dossier of its own. */
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
  readonly inline: Dossier;
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
  return byReader ? children(byReader.dossier, byReader) : children(inline, null);
}
