import type { Refusal } from "../../dossier/open/acceptDossier";
import { openWords } from "./open";

const { refusals } = openWords;

/** Why a file cannot be opened, to follow a colon, with the place in the file if there is one. */
export function refusalWords(refusal: Refusal): string {
  const said = reason(refusal);
  return "line" in refusal ? `${said} ${openWords.place(refusal.line, refusal.column)}.` : said;
}

function reason(refusal: Refusal): string {
  switch (refusal.kind) {
    case "too-large":
      return refusals["too-large"](refusal.bytes, refusal.limit);
    case "not-text":
      return refusals["not-text"](refusal.found);
    case "encoding":
      return refusals.encoding(refusal.found);
    case "too-deep":
      return refusals["too-deep"](refusal.limit);
    case "not-json":
      return refusals["not-json"](refusal.excerpt);
    case "newer-version":
      return refusals["newer-version"](refusal.found, refusal.known);
    case "too-many-records":
      return refusals["too-many-records"](refusal.list, refusal.found, refusal.limit);
    case "too-many-problems":
      return refusals["too-many-problems"](refusal.limit);
    case "too-many-years":
      return refusals["too-many-years"](refusal.limit);
    case "none-left":
      return refusals["none-left"](refusal.list);
    case "empty":
    case "not-an-object":
    case "header":
      return refusals[refusal.kind];
  }
}
