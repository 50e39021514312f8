import type { ReactNode } from "react";
import type { Dossier } from "../dossier/format/model";
import { dossierQuery } from "./dossierQuery";
import { Fetched } from "./Fetched";

interface Props {
  readonly children: (dossier: Dossier) => ReactNode;
}

/** The page's own dossier, from the server. */
export default function FetchedDossier({ children }: Props) {
  return (
    <Fetched query={dossierQuery} instead={false}>
      {children}
    </Fetched>
  );
}
