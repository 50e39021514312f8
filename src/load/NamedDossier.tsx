import type { ReactNode } from "react";
import { Fetched } from "./Fetched";
import { namedQuery } from "./namedQuery";
import type { Opened } from "./opened";

interface Props {
  readonly named: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** The dossier that the address names, in place of the page's own. */
export default function NamedDossier({ named, children }: Props) {
  return (
    <Fetched query={namedQuery(named)} instead>
      {children}
    </Fetched>
  );
}
