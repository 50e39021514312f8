/** Records and rows for tests: a case gives only what matters to it. */

import { markLabels } from "#text";
import { parseWhen } from "../../dossier/format/dates";
import type { Dossier, DossierEvent, Figure } from "../../dossier/format/model";
import type { SingleQuantity } from "../../dossier/format/quantity";
import type {
  Citation,
  Exhibit,
  ExhibitOf,
  FormName,
  Kind,
  Person,
  Source,
} from "../../dossier/format/schema";
import { type Filters, NO_FILTERS } from "../../dossier/query/facets";
import { PLAIN_VIEW, type View } from "../../view/view";
import type { BarPanel, BarRow } from "../bars/rows";
import type { TallyMark, TallyRow } from "../tally/rows";

export const quantityOf = (over: Partial<SingleQuantity> = {}): SingleQuantity => ({
  value: 1,
  unit: "percent",
  bound: "exact",
  ...over,
});

export const citationOf = (paragraph: number, source = "source"): Citation => ({ source, paragraph });

export const figureOf = (over: Partial<Figure> = {}): Figure => ({
  id: "figure",
  label: "Label",
  quantity: quantityOf(),
  when: parseWhen("2024"),
  people: [],
  organizations: [],
  citations: [citationOf(1)],
  events: [],
  ...over,
});

export const eventOf = (
  over: Partial<Omit<DossierEvent, "when">> & { readonly when?: string } = {},
): DossierEvent => ({
  id: "event",
  basis: "stated",
  kind: "meeting",
  title: "Title",
  summary: "Summary",
  people: [],
  organizations: [],
  figures: [],
  citations: [citationOf(1)],
  ...over,
  when: parseWhen(over.when ?? "2024-04-28"),
});

export const sourceOf = (over: Partial<Source> = {}): Source => ({
  id: "source",
  publisher: "Publisher",
  published: "2024-04-29",
  publishedBasis: "stated",
  title: "Title",
  url: "https://example.org/",
  paragraphs: 33,
  ...over,
});

export const personOf = (over: Partial<Person> = {}): Person => ({
  id: "person",
  name: "Name",
  roles: [],
  ...over,
});

/** Of the events that tests make. */
const KINDS: readonly [Kind, ...Kind[]] = [
  { id: "meeting", name: "Meeting" },
  { id: "trip", name: "Trip" },
  { id: "forecast", name: "Forecast" },
];

interface Lists {
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly events: readonly DossierEvent[];
  readonly comparisons: Dossier["comparisons"];
  readonly forecasts: Dossier["forecasts"];
}

export function dossierOf(lists: Partial<Lists>): Dossier {
  return {
    title: "Title",
    standfirst: "Introduction",
    kinds: byId(lists.kinds ?? KINDS),
    sources: byId(lists.sources ?? [sourceOf()]),
    people: byId(lists.people ?? []),
    organizations: new Map(),
    figures: byId(lists.figures ?? []),
    events: byId(lists.events ?? []),
    comparisons: lists.comparisons ?? [],
    forecasts: lists.forecasts ?? [],
    remember: [],
    exhibits: [{ id: "timeline", form: "timeline", title: "Title" }],
  };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

export const viewOf = (filters: Partial<Filters> = {}): View => ({
  ...PLAIN_VIEW,
  filters: { ...NO_FILTERS, ...filters },
});

/** Filters that leave no record of any dossier. */
export const NOTHING_LEFT: Partial<Filters> = { q: "no record holds this" };

/** The first exhibit of a form; with `id`, that one. */
export function exhibitIn<F extends FormName>(dossier: Dossier, form: F, id?: string): ExhibitOf<F> {
  const isIt = (exhibit: Exhibit): exhibit is ExhibitOf<F> =>
    exhibit.form === form && (id === undefined || exhibit.id === id);
  const exhibit = dossier.exhibits.find(isIt);
  if (!exhibit) throw new Error(`No exhibit of the form "${form}".`);
  return exhibit;
}

export function barRowOf(over: Partial<BarRow> = {}): BarRow {
  const figure = over.figure ?? figureOf();
  return {
    figure,
    tone: "focus",
    name: "Name",
    labels: markLabels(figure),
    remarks: [],
    ...over,
  };
}

export const panelOf = (over: Partial<BarPanel> = {}): BarPanel => ({
  title: null,
  yardstick: null,
  bars: [barRowOf()],
  links: [],
  extras: [],
  ...over,
});

export const tallyMarkOf = (over: Partial<TallyMark> = {}): TallyMark => ({
  key: "meeting",
  described: true,
  evidence: "meeting",
  dates: ["Apr 28, 2024"],
  ...over,
});

export const tallyRowOf = (over: Partial<TallyRow> = {}): TallyRow => ({
  person: "person",
  name: "Name",
  role: "Role",
  tone: "focus",
  marks: [tallyMarkOf()],
  more: false,
  before: 0,
  isInOrder: false,
  value: "1",
  evidence: "meeting",
  note: null,
  events: [],
  figure: null,
  beyond: 0,
  possible: 0,
  ...over,
});
