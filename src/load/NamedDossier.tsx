import type { ReactNode } from "react";
import { pageWords } from "#text";
import { Fetched } from "./Fetched";
import { namedQuery } from "./namedQuery";
import { useNamedReading } from "./namedReading";
import type { Opened } from "./opened";
import { ReadingBar } from "./ReadingBar";

interface Props {
  readonly named: string;
  readonly children: (opened: Opened) => ReactNode;
}

/** What is said while it comes. */
function Reading() {
  const reading = useNamedReading();
  return reading ? <ReadingBar {...reading} /> : <p>{pageWords.load.pending}</p>;
}

/** The dossier that the address names, in place of the page's own. */
export default function NamedDossier({ named, children }: Props) {
  return (
    <Fetched query={namedQuery(named)} said={<Reading />} instead>
      {children}
    </Fetched>
  );
}
