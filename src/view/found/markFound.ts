import { type Dossier, requireRecord } from "../../dossier/format/model";
import type { Filters } from "../../dossier/query/facets";
import { idsIn } from "../../dossier/query/pairs";
import { patternOf, patternsOf } from "../../dossier/query/search";
import { queryOf } from "../../dossier/query/select";
import { searchWords } from "../../dossier/query/words";
import { NOTHING_FOUND, shortName } from "../eventRow";
import { foundUnseen } from "./foundUnseen";
import { matchRanges } from "./matchRanges";

/** What is marked in the rows of the list. */
interface Patterns {
  /** Patterns of the search. */
  readonly anywhere: readonly string[];
  /** Names of the chosen people and organizations, marked where a row says who takes part. */
  readonly names: readonly string[];
}

/** The name of the highlight, as CSS has it. */
const NAME = "found";

/** By row, what the search found and the row does not show. */
const LINES = "[data-found]";

/**
 * Shows in the rows of the list what the filters look for: matches that a row does not show get a line of their
 * own, and all matches are highlighted, which changes nothing in the page. Both the app and the script that shows
 * the asked view run it.
 */
export function markFound(list: ParentNode, dossier: Dossier, filters: Filters): void {
  const { anywhere, names } = patternsFor(dossier, filters);
  // Without a search only the lines of the one before it change.
  for (const line of list.querySelectorAll(anywhere.length > 0 ? LINES : `${LINES}:not([hidden])`)) {
    const row = line.closest("li[data-event]");
    const event = dossier.events.get(row?.getAttribute("data-event") ?? "");
    if (event) showLine(line, row?.hasAttribute("hidden") ? "" : foundUnseen(dossier, event, filters));
  }
  // A browser without the CSS Custom Highlight API shows the rows unmarked.
  if (!("highlights" in CSS)) return;
  const ranges: Range[] = [];
  if (anywhere.length + names.length > 0) {
    for (const element of list.querySelectorAll("li:not([hidden]) [data-searched]")) {
      const patterns = element.getAttribute("data-searched") === "names" ? [...anywhere, ...names] : anywhere;
      ranges.push(...rangesIn(element, patterns));
    }
  }
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}

/** Writes only changes: each write makes the browser check its styles. */
function showLine(line: Element, found: string): void {
  // A space, as React renders it, if there is nothing to say.
  const text = found || NOTHING_FOUND;
  if (line.textContent === text) return;
  line.textContent = text;
  line.toggleAttribute("hidden", found === "");
}

function patternsFor(dossier: Dossier, filters: Filters): Patterns {
  const { people, organizations } = dossier;
  const chosen = [
    ...filters.person.flatMap(idsIn).map((id) => requireRecord(people, id)),
    ...filters.org.map((id) => requireRecord(organizations, id)),
  ];
  return {
    anywhere: patternsOf(queryOf(dossier, filters)),
    names: chosen.map((record) => patternOf(searchWords(shortName(record)))),
  };
}

function rangesIn(element: Element, patterns: readonly string[]): readonly Range[] {
  const text = element.firstChild;
  if (!(text instanceof Text) || patterns.length === 0) return [];
  return matchRanges(text.data, patterns).map(({ start, end }) => {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
}
