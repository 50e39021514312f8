import { type Filters, GROUPS } from "../dossier/facets";
import type { Exhibit } from "../dossier/schema";
import { FILES, type FileFormat } from "./formats";

/** Together with an id, which has at most 100, well under the 255 bytes that a name may have. */
const FILTERS_LIMIT = 60;
const SEARCH_LIMIT = 30;

/** "revenue.png"; with filters in force "revenue.2024.li-qiang.png", of years "revenue.2003-2011.png". Filters that do not fit are left out. */
export function fileName({ id }: Exhibit, filters: Filters, format: FileFormat): string {
  let name = "";
  for (const part of [...GROUPS.flatMap((group) => filters[group]), slug(filters.q)]) {
    if (part !== "" && name.length + part.length < FILTERS_LIMIT) name += `.${part.replace("..", "-")}`;
  }
  return `${id}${name}.${FILES[format].ending}`;
}

/** Letters and digits of any script, hyphens between: `“Full Self-Driving”?` is "full-self-driving". */
function slug(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
  const whole = words.filter((word) => word !== "").join("-");
  return Array.from(whole).slice(0, SEARCH_LIMIT).join("").replace(/-$/, "");
}
