import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NAMES } from "./page.mjs";
import { DIST } from "./site.mjs";

/** @typedef {{ id: string, name: string }} Named */
/** @typedef {{ asPrinted?: string, attributedTo?: string }} Citation */
/** @typedef {{ id: string, kind: string, people: string[], organizations: string[], place?: string, title: string, short?: string, summary: string, citations: Citation[] }} Event */

/** The content that the built site shows. */
export function readDossier() {
  /** @type {{ events: Event[], people: Named[], organizations: Named[], figures: { id: string }[], exhibits: { id: string, form: string }[], sources: { published: string }[] }} */
  const dossier = JSON.parse(readFileSync(join(DIST, "data", "dossier.json"), "utf8"));
  return dossier;
}

/**
 * What of the content the bench asks for, chosen by rule, so that the bench needs no change with the content.
 * @param {ReturnType<typeof readDossier>} dossier
 */
export function chooseContent({ events, people, figures, exhibits, sources }) {
  const places = byFrequency(events.flatMap(({ place }) => (place === undefined ? [] : [place])));
  return {
    /** The first exhibit with bars. */
    exhibit: required(exhibits.find(({ form }) => form === "bars")?.id),
    /** The person who is named second most often: a filter by the first leaves too much. */
    person: required(
      people.find(({ id }) => id === byFrequency(events.flatMap((event) => event.people))[1]?.value),
    ),
    /** The year of the last article. */
    year: required(
      sources
        .map(({ published }) => published.slice(0, 4))
        .sort()
        .at(-1),
    ),
    /** The rarest place that several events have. */
    word: required(places.findLast(({ count }) => count > 1)?.value).toLowerCase(),
    figure: required(figures[0]?.id),
  };
}

/** The asked addresses that are measured, by name, and a selector of what each must show. @param {ReturnType<typeof chooseContent>} content */
export function addressesOf({ exhibit, person, year, word, figure }) {
  return {
    bare: ["", NAMES.status],
    slide: [`?slide=${exhibit}`, NAMES.slide],
    person: [`?person=${person.id}`, NAMES.pressed],
    year: [`?year=${year}`, NAMES.pressed],
    search: [`?q=${encodeURIComponent(word)}`, NAMES.status],
    embed: [`?embed=${exhibit}`, NAMES.figure],
    evidence: [`?evidence=${figure}`, `${NAMES.evidence}[open]`],
    combination: [`?person=${person.id}&year=${year}&evidence=${figure}`, `${NAMES.evidence}[open]`],
  };
}

/** @param {readonly string[]} values */
function byFrequency(values) {
  return [...new Set(values)]
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .sort((a, b) => b.count - a.count);
}

/** @template T @param {T | undefined} value @returns {T} */
function required(value) {
  if (value === undefined) throw new Error("The dossier has too little content for the bench.");
  return value;
}
