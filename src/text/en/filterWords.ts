import { type Dossier, requireRecord } from "../../dossier/format/model";
import { type Filters, GROUPS, type Group } from "../../dossier/query/facets";
import { idsIn } from "../../dossier/query/pairs";
import { readSpan } from "../../dossier/query/spans";
import { sourceName } from "./citationWords";
import { listWords } from "./listWords";
import { pageWords } from "./page";
import { yearWords } from "./yearWords";

/**
 * A value of a group as the reader knows it: "Li Qiang", "CNN", "Meeting", "2003 to 2011", "Li Qiang with Wang
 * Yang".
 */
export function valueWords(dossier: Dossier, group: Group, value: string): string {
  switch (group) {
    case "year": {
      const span = readSpan(value);
      return span ? pageWords.filters.span(span.from, span.to) : yearWords(Number(value));
    }
    case "person":
      return listWords.pair(idsIn(value).map((id) => requireRecord(dossier.people, id).name));
    case "source":
      return sourceName(requireRecord(dossier.sources, value));
    case "org": {
      const { name, short } = requireRecord(dossier.organizations, value);
      return short ?? name;
    }
    case "kind":
      return requireRecord(dossier.kinds, value).name;
  }
}

/** What the filters ask for, after "nothing": "on Li Qiang"; of a year, a source or a kind "for 2024 · Li Qiang". */
export function onFilters(dossier: Dossier, filters: Filters): string {
  const isFor = [filters.year, filters.source, filters.kind].some(({ length }) => length > 0);
  return `${isFor ? "for" : "on"} ${filterWords(dossier, filters).join(" · ")}`;
}

/** The filters in force, in words: `["2024", "Li Qiang", "“data”"]`; empty if nothing is filtered. */
export function filterWords(dossier: Dossier, filters: Filters): readonly string[] {
  const chosen = GROUPS.flatMap((group) => filters[group].map((value) => valueWords(dossier, group, value)));
  const q = filters.q.trim();
  return q === "" ? chosen : [...chosen, pageWords.filters.searching(q)];
}
