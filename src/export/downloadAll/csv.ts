import { whenWords } from "#text";
import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { Citation } from "../../dossier/format/schema";
import { proseText } from "../../dossier/query/texts";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { eventRow, figureRow, type TableRow } from "../../exhibits/records";
import { PLAIN_VIEW } from "../../view/view";
import { csvCell } from "../csv";

type Cells = Readonly<Record<string, string | number>>;

/**
 * Every figure of the dossier as CSV (RFC 4180, UTF-8 with a byte order mark), whatever the filters leave:
 * the columns of an exhibit's CSV, then those that only a figure has. `exhibit` names all that show it.
 */
export function figuresCsv(dossier: Dossier): string {
  const shownIn = exhibitsByRecord(dossier);
  return csvText(
    [...dossier.figures.values()].map((figure) => ({
      ...sharedCells(dossier, figureRow(dossier, figure), shownIn),
      basis: figure.basis ?? "",
      ...namesOf(dossier, figure),
    })),
  );
}

/** Every event likewise. `says` is its summary, `figures` the ids of the figures that it names. */
export function eventsCsv(dossier: Dossier): string {
  const shownIn = exhibitsByRecord(dossier);
  return csvText(
    [...dossier.events.values()].map((event) => {
      const counted = event.count === undefined ? null : requireRecord(dossier.figures, event.count).quantity;
      const row = { ...eventRow(event), quantity: counted, text: proseText(dossier, event.summary) };
      return {
        ...sharedCells(dossier, row, shownIn),
        kind: event.kind,
        basis: event.basis,
        ...namesOf(dossier, event),
        place: event.place ?? "",
        figures: event.figures.join("; "),
      };
    }),
  );
}

function sharedCells(
  dossier: Dossier,
  { evidence, what, text, quantity, when, derivation, citations }: TableRow,
  shownIn: ReadonlyMap<string, readonly string[]>,
): Cells {
  const each = (cell: (citation: Citation) => string) => citations.map(cell).join("; ");
  return {
    exhibit: (shownIn.get(evidence) ?? []).join("; "),
    id: evidence,
    what,
    says: text ?? "",
    value: quantity?.value ?? "",
    bound: quantity?.bound ?? "",
    unit: quantity?.unit ?? "",
    period: when ? whenWords(when) : "",
    period_edtf: when?.edtf ?? "",
    derived: derivation ?? "",
    source: each(({ source }) => requireRecord(dossier.sources, source).publisher),
    paragraph: each(({ paragraph }) => String(paragraph)),
    as_printed: each(({ asPrinted }) => asPrinted ?? ""),
    said_by: each(({ attributedTo }) => attributedTo ?? ""),
  };
}

interface Named {
  readonly people: readonly string[];
  readonly organizations: readonly string[];
}

const namesOf = (dossier: Dossier, { people, organizations }: Named): Cells => ({
  people: people.map((id) => requireRecord(dossier.people, id).name).join("; "),
  organizations: organizations.map((id) => requireRecord(dossier.organizations, id).name).join("; "),
});

/** The titles of the exhibits that show a record, by its id. */
function exhibitsByRecord(dossier: Dossier): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, readonly string[]>();
  for (const exhibit of dossier.exhibits) {
    const shown = buildExhibit(dossier, PLAIN_VIEW, exhibit).all.map(({ evidence }) => evidence);
    for (const id of new Set(shown)) titles.set(id, [...(titles.get(id) ?? []), exhibit.title]);
  }
  return titles;
}

function csvText(lines: readonly Cells[]): string {
  const columns = Object.keys(lines[0] ?? {});
  const table = [columns, ...lines.map((line) => columns.map((column) => line[column] ?? ""))];
  return `\uFEFF${table.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
