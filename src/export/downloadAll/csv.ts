import { proseText } from "#text";
import { type Dossier, type DossierEvent, type Figure, requireRecord } from "../../dossier/format/model";
import { NO_FILTERS } from "../../dossier/query/facets";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { eventRow, figureRow } from "../../exhibits/records";
import { type Columns, csvText, RECORD_COLUMNS, type RecordLine } from "../csv";
import { listCell } from "../csvCell";

interface NamedLine<R> extends RecordLine {
  readonly record: R;
}

type Named = Pick<Figure, "people" | "organizations">;

const NAME_COLUMNS: Columns<NamedLine<Named>> = {
  people: ({ dossier, record }) =>
    listCell(record.people.map((id) => requireRecord(dossier.people, id).name)),
  organizations: ({ dossier, record }) =>
    listCell(record.organizations.map((id) => requireRecord(dossier.organizations, id).name)),
};

const FIGURE_COLUMNS: Columns<NamedLine<Figure>> = {
  ...RECORD_COLUMNS,
  ...NAME_COLUMNS,
};

const EVENT_COLUMNS: Columns<NamedLine<DossierEvent>> = {
  ...RECORD_COLUMNS,
  ...NAME_COLUMNS,
  place: ({ record }) => record.place ?? "",
  figures: ({ record }) => listCell(record.figures),
};

/**
 * Every figure of the dossier, whatever the filters: the columns of an exhibit's CSV, then those that only a
 * figure has. `exhibit` lists the exhibits that show it.
 */
export function figuresCsv(dossier: Dossier): string {
  const shownIn = exhibitsByRecord(dossier);
  return csvText(
    FIGURE_COLUMNS,
    [...dossier.figures.values()].map((record) => ({
      dossier,
      record,
      exhibit: shownIn(record.id),
      row: figureRow(dossier, record),
    })),
  );
}

/** Every event, in the same way. `says` is its summary, `figures` the ids of the figures that it names. */
export function eventsCsv(dossier: Dossier): string {
  const shownIn = exhibitsByRecord(dossier);
  return csvText(
    EVENT_COLUMNS,
    [...dossier.events.values()].map((record) => {
      const { count, summary } = record;
      const quantity = count === undefined ? null : requireRecord(dossier.figures, count).quantity;
      const row = { ...eventRow(record), quantity, text: proseText(dossier, summary) };
      return { dossier, record, exhibit: shownIn(record.id), row };
    }),
  );
}

/** The titles of the exhibits that show a record, by its id. */
function exhibitsByRecord(dossier: Dossier): (id: string) => string {
  const titles = new Map<string, readonly string[]>();
  for (const exhibit of dossier.exhibits) {
    const { all } = buildExhibit(dossier, { filters: NO_FILTERS }, exhibit);
    for (const id of new Set(all.map(({ evidence }) => evidence)))
      titles.set(id, [...(titles.get(id) ?? []), exhibit.title]);
  }
  return (id) => listCell(titles.get(id) ?? []);
}
