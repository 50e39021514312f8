import type { Exhibit } from "../dossier/format/schema";
import { type Filters, GROUPS } from "../dossier/query/facets";
import { FILES, type FileFormat } from "./formats";
import { slugOf } from "./slug";

/** With an id, which has at most 100 characters, well below the 255 bytes of a file name. */
const FILTERS_LIMIT = 60;
const SEARCH_LIMIT = 30;

/**
 * "sales.png"; with filters "sales.2024.meeting.png", for years "sales.2003-2011.png". Filters that do not fit are
 * left out.
 */
export function fileName({ id }: Exhibit, filters: Filters, format: FileFormat): string {
  let name = "";
  for (const part of [...GROUPS.flatMap((group) => filters[group]), slugOf(filters.q, SEARCH_LIMIT)]) {
    if (part !== "" && name.length + part.length < FILTERS_LIMIT) name += `.${part.replace("..", "-")}`;
  }
  return `${id}${name}.${FILES[format].ending}`;
}
