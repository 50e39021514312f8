/**
 * The format of `dossier.json`: one literal list or valibot schema per idea, every type inferred from it.
 * What a schema cannot say (references, unique ids, cycles) is in `references.ts`, `identity.ts` and `resolve.ts`.
 */
import * as v from "valibot";
import { BASES, FORMULAS, SETTLED_VERDICTS } from "./lists";
import { Quantity } from "./quantity";
import { FINDINGS_LIMIT, HEAD_LIMIT, SHORT_LIMIT } from "./ruleLimits";
import { strictObject } from "./strictObject";
import { Count, Id, Ids, rule, Text, WebAddress, When } from "./values";

export const Citation = strictObject({
  source: Id,
  /** Blocks of text between blank lines, counted from 1. */
  paragraph: Count,
  /** The article's own words, word for word: the shortest run that carries value, direction and thing. */
  asPrinted: v.optional(Text),
  /** The article's words just before and just after it, if its wording stands more than once in the article. */
  before: v.optional(Text),
  after: v.optional(Text),
  attributedTo: v.optional(Text),
});
export const Citations = v.tupleWithRest([Citation], Citation);

/** A citation of a number always holds the number's own wording. */
const FigureCitation = strictObject({ ...Citation.entries, asPrinted: Text });

const Source = strictObject({
  id: Id,
  publisher: Text,
  published: When,
  publishedBasis: v.picklist(BASES),
  /** As printed: "06:11 UTC". */
  publishedTime: v.optional(Text),
  publishedNote: v.optional(Text),
  author: v.optional(Text),
  authorNote: v.optional(Text),
  title: Text,
  url: WebAddress,
  paragraphs: Count,
});

const Person = strictObject({
  id: Id,
  name: Text,
  /** "Musk": shown in lists. */
  short: v.optional(Text),
  roles: v.array(strictObject({ title: Text, when: v.optional(When) })),
  note: v.optional(Text),
});

const Organization = strictObject({
  id: Id,
  name: Text,
  /** "CAAM": shown if the name is too long. */
  short: v.optional(Text),
  ticker: v.optional(Text),
  note: v.optional(Text),
});

const figureBase = {
  id: Id,
  label: Text,
  /** The figure as a sentence, its value by its own id: "Sales came to {sales-2016} in 2016". */
  claim: v.optional(Text),
  /** What a chart writes beside the mark: "China", "Tesla". */
  subject: v.optional(Text),
  /** Set small under the subject if the period alone does not tell: "before the bell, 29 Apr". */
  detail: v.optional(Text),
  when: When,
  basis: v.optional(v.picklist(BASES)),
  whenNote: v.optional(Text),
  people: Ids,
  organizations: Ids,
  note: v.optional(Text),
};
export const CitedFigure = strictObject({
  ...figureBase,
  quantity: Quantity,
  citations: v.tupleWithRest([FigureCitation], FigureCitation),
});
/** Computed from other figures, and cited through them. */
export const DerivedFigure = strictObject({
  ...figureBase,
  derived: strictObject({ formula: v.picklist(FORMULAS), of: v.tupleWithRest([Id], Id) }),
});

/** A kind of event. */
const Kind = strictObject({ id: Id, name: Text });

const Event = strictObject({
  id: Id,
  when: When,
  basis: v.picklist(BASES),
  whenNote: v.optional(Text),
  kind: Id,
  title: Text,
  /** Its name on a timeline; without it, the title. */
  short: v.optional(v.pipe(Text, v.maxLength(SHORT_LIMIT, rule("short-length")))),
  /** Whether a slide of the timeline, which holds few events, shows it before others. */
  key: v.optional(v.boolean()),
  summary: Text,
  people: Ids,
  organizations: Ids,
  place: v.optional(Text),
  figures: Ids,
  /** The figure that says how often: the record stands for that many occasions, not for one. */
  count: v.optional(Id),
  citations: Citations,
});

/** What stands at the head of a row. */
const Head = v.pipe(
  v.string(),
  v.regex(/^\S+(?: \S+){0,2}$/, rule("head")),
  v.maxLength(HEAD_LIMIT, rule("head")),
  v.check((text) => !/\p{Surrogate}/u.test(text), rule("whole-characters")),
);
const Answer = strictObject({
  source: Id,
  text: Text,
  /** Whom the answer speaks of. */
  people: v.optional(Ids),
  citations: Citations,
});
const Comparison = strictObject({
  question: Text,
  /** The question in 1 to 3 words: "Where built". */
  head: Head,
  answers: v.tupleWithRest([Answer], Answer),
});

const Outcome = v.variant("verdict", [
  strictObject({ verdict: v.picklist(SETTLED_VERDICTS), text: Text, citations: Citations }),
  strictObject({ verdict: v.literal("open"), text: Text, citations: v.optional(v.array(Citation)) }),
]);

const Forecast = strictObject({
  by: Id,
  when: When,
  basis: v.optional(v.picklist(BASES)),
  text: Text,
  citations: Citations,
  outcome: Outcome,
});

/** For whoever presents: never shown to the room. */
const Speaker = strictObject({
  /** What to say, a point each. */
  say: v.tupleWithRest([Text], Text),
  caveats: v.optional(v.array(Text)),
  questions: v.optional(v.array(strictObject({ ask: Text, answer: Text, citations: Citations }))),
});

/** A sentence at the end of the deck, true to what it cites. */
const Finding = strictObject({ text: Text, citations: Citations });

/**
 * The exhibits of each form, by its name. Each `exhibits/<form>/format.ts` adds what its schema gives.
 * @public
 */
export interface ExhibitForms extends Record<never, never> {}
export type FormName = keyof ExhibitForms;
export type ExhibitOf<F extends FormName> = ExhibitForms[F];
export type Exhibit = ExhibitOf<FormName>;

/** The schema of a form: what every exhibit has, and the fields that the form adds. */
// @__NO_SIDE_EFFECTS__
export function exhibitSchema<const F extends string, const E extends v.ObjectEntries>(form: F, fields: E) {
  return strictObject({
    id: Id,
    title: Text,
    /** A word or two by which it is listed: "Share prices". Without one it is listed by its title. */
    name: v.optional(Text),
    /** Measure, unit and period. */
    subtitle: v.optional(Text),
    /** Caveats, printed under the drawing. */
    notes: v.optional(v.array(Text)),
    speaker: v.optional(Speaker),
    /** Whether the short deck has it. */
    key: v.optional(v.boolean()),
    form: v.literal(form),
    ...fields,
  });
}

export const VERSION = 1;
export const HEADER = {
  $schema: v.optional(v.string()),
  version: v.literal(VERSION),
  title: Text,
  standfirst: Text,
  /** For the title slide. */
  speaker: v.optional(Speaker),
  /** What to remember, in the order in which it is said. */
  remember: v.optional(
    v.pipe(v.tupleWithRest([Finding], Finding), v.maxLength(FINDINGS_LIMIT, rule("few-findings"))),
  ),
};

/** The records of a dossier, a schema for each list; the schemas of exhibits are in their forms' formats. */
export const RECORDS = {
  kinds: Kind,
  sources: Source,
  people: Person,
  organizations: Organization,
  figures: v.union([CitedFigure, DerivedFigure]),
  events: Event,
  comparisons: Comparison,
  forecasts: Forecast,
};

/**
 * The schema of the whole file.
 * @param exhibit takes an exhibit of any form
 */
export const dossierSchema = (exhibit: v.GenericSchema<unknown, Exhibit>) =>
  strictObject({
    ...HEADER,
    /** In the order in which they are shown. Without the list a kind is named by its id. */
    kinds: v.optional(v.array(Kind)),
    sources: v.tupleWithRest([Source], Source),
    people: v.array(Person),
    organizations: v.array(Organization),
    figures: v.array(RECORDS.figures),
    events: v.array(Event),
    comparisons: v.array(Comparison),
    forecasts: v.array(Forecast),
    exhibits: v.tupleWithRest([exhibit], exhibit),
  });

export type DossierFile = v.InferOutput<ReturnType<typeof dossierSchema>>;
export type Kind = v.InferOutput<typeof Kind>;
/** `apart` is what stands beside the publisher to tell a source from others of it, which `toldApart.ts` finds. */
export type Source = v.InferOutput<typeof Source> & { readonly apart?: "year" | "day" | number };
export type Person = v.InferOutput<typeof Person>;
export type Organization = v.InferOutput<typeof Organization>;
export type Citation = v.InferOutput<typeof Citation>;
export type Citations = v.InferOutput<typeof Citations>;
export type FigureRecord = v.InferOutput<typeof RECORDS.figures>;
export type EventRecord = v.InferOutput<typeof Event>;
export type Comparison = v.InferOutput<typeof Comparison>;
export type Forecast = v.InferOutput<typeof Forecast>;
export type Finding = v.InferOutput<typeof Finding>;
export type Speaker = v.InferOutput<typeof Speaker>;
