import type { Refusal } from "../../dossier/open/acceptDossier";
import { openWords } from "./open";
import { recordWords } from "./problemWords";

/** Why a file cannot be opened, to follow a colon, with the place in the file if there is one. */
export function refusalWords(refusal: Refusal): string {
  const said = reason(refusal);
  return "line" in refusal ? `${said} ${openWords.place(refusal.line, refusal.column)}.` : said;
}

function reason(refusal: Refusal): string {
  switch (refusal.kind) {
    case "too-large":
      return openWords.refusals["too-large"](refusal.bytes, refusal.limit);
    case "not-text":
      return openWords.refusals["not-text"](refusal.found);
    case "encoding":
      return openWords.refusals.encoding(refusal.found);
    case "too-deep":
      return openWords.refusals["too-deep"](refusal.limit);
    case "not-json":
      return openWords.refusals["not-json"](refusal.excerpt, refusal.slip);
    case "newer-version":
      return openWords.refusals["newer-version"](refusal.found, refusal.known);
    case "too-many-records":
      return openWords.refusals["too-many-records"](refusal.list, refusal.found, refusal.limit);
    case "too-many-problems":
      return openWords.refusals["too-many-problems"](refusal.limit);
    case "too-many-years":
      return openWords.refusals["too-many-years"](refusal.limit);
    case "none-left":
      return openWords.refusals["none-left"](refusal.list);
    case "standfirst":
      return openWords.refusals.standfirst(recordWords(refusal.names));
    case "empty":
    case "not-an-object":
    case "header":
      return openWords.refusals[refusal.kind];
  }
}
