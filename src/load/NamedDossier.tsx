import { type ReactNode, useState } from "react";
import { Fetched } from "./Fetched";
import { type NamedProgress, namedQuery } from "./namedQuery";
import type { Opened } from "./opened";
import { ReadingBar } from "./ReadingBar";

interface Props {
  readonly named: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** The dossier that the address names, in place of the page's own. */
export default function NamedDossier({ named, children }: Props) {
  const [reading, setReading] = useState<NamedProgress | null>(null);
  return (
    <Fetched query={namedQuery(named, setReading)} said={reading && <ReadingBar {...reading} />}>
      {children}
    </Fetched>
  );
}
