/** Hostile files: every field of every record missing, null, of a wrong type, or beside one too many. */
import { describe, expect, it } from "vitest";
import { answerTo, edited, fullFile } from "../../test/acceptedAnswer";

const file = fullFile();

/** Values of another type than a field's. */
const WRONG = { text: 7, number: "7", truth: "true", list: {}, object: "x" } as const;

type Row = readonly [path: string, needed: "required" | "optional", type: keyof typeof WRONG];

const RECORDS: readonly Row[] = [
  ["/sources/1/id", "required", "text"],
  ["/sources/1/publisher", "required", "text"],
  ["/sources/1/published", "required", "text"],
  ["/sources/1/publishedBasis", "required", "text"],
  ["/sources/1/publishedTime", "optional", "text"],
  ["/sources/1/publishedNote", "optional", "text"],
  ["/sources/1/author", "optional", "text"],
  ["/sources/1/authorNote", "optional", "text"],
  ["/sources/1/title", "required", "text"],
  ["/sources/1/url", "required", "text"],
  ["/sources/1/paragraphs", "required", "number"],
  ["/people/1/id", "required", "text"],
  ["/people/1/name", "required", "text"],
  ["/people/1/roles", "required", "list"],
  ["/people/1/roles/0", "optional", "object"],
  ["/people/1/roles/0/title", "required", "text"],
  ["/people/1/roles/0/when", "optional", "text"],
  ["/people/1/note", "optional", "text"],
  ["/organizations/1/id", "required", "text"],
  ["/organizations/1/name", "required", "text"],
  ["/organizations/1/short", "optional", "text"],
  ["/organizations/1/ticker", "optional", "text"],
  ["/organizations/1/note", "optional", "text"],
  ["/figures/1/id", "required", "text"],
  ["/figures/1/derived/formula", "required", "text"],
  ["/figures/1/derived/of", "required", "list"],
  ["/figures/2/id", "required", "text"],
  ["/figures/2/label", "required", "text"],
  ["/figures/2/subject", "optional", "text"],
  ["/figures/2/detail", "optional", "text"],
  ["/figures/2/when", "required", "text"],
  ["/figures/2/basis", "optional", "text"],
  ["/figures/2/whenNote", "optional", "text"],
  ["/figures/2/people", "required", "list"],
  ["/figures/2/people/0", "optional", "text"],
  ["/figures/2/organizations", "required", "list"],
  ["/figures/2/organizations/0", "optional", "text"],
  ["/figures/2/note", "optional", "text"],
  ["/figures/2/quantity", "required", "object"],
  ["/figures/2/quantity/value", "required", "number"],
  ["/figures/2/quantity/unit", "required", "text"],
  ["/figures/2/quantity/bound", "required", "text"],
  ["/figures/2/quantity/change", "optional", "truth"],
  ["/figures/2/citations", "required", "list"],
  ["/figures/2/citations/0/source", "required", "text"],
  ["/figures/2/citations/0/paragraph", "required", "number"],
  ["/figures/2/citations/0/asPrinted", "required", "text"],
  ["/figures/2/citations/0/attributedTo", "optional", "text"],
  ["/events/1/id", "required", "text"],
  ["/events/1/when", "required", "text"],
  ["/events/1/basis", "required", "text"],
  ["/events/1/whenNote", "optional", "text"],
  ["/events/1/kind", "required", "text"],
  ["/events/1/title", "required", "text"],
  ["/events/1/summary", "required", "text"],
  ["/events/1/people", "required", "list"],
  ["/events/1/people/0", "optional", "text"],
  ["/events/1/organizations", "required", "list"],
  ["/events/1/figures", "required", "list"],
  ["/events/1/figures/0", "optional", "text"],
  ["/events/1/place", "optional", "text"],
  ["/events/1/count", "optional", "text"],
  ["/events/1/citations", "required", "list"],
  ["/events/1/citations/0/source", "required", "text"],
  ["/events/1/citations/0/paragraph", "required", "number"],
  ["/events/1/citations/0/asPrinted", "optional", "text"],
  ["/comparisons/0/question", "required", "text"],
  ["/comparisons/0/answers", "required", "list"],
  ["/comparisons/0/answers/0/source", "required", "text"],
  ["/comparisons/0/answers/0/text", "required", "text"],
  ["/comparisons/0/answers/0/citations", "required", "list"],
  ["/forecasts/0/by", "required", "text"],
  ["/forecasts/0/when", "required", "text"],
  ["/forecasts/0/basis", "optional", "text"],
  ["/forecasts/0/text", "required", "text"],
  ["/forecasts/0/citations", "required", "list"],
  ["/forecasts/0/outcome", "required", "object"],
  ["/forecasts/0/outcome/verdict", "required", "text"],
  ["/forecasts/0/outcome/text", "required", "text"],
  ["/forecasts/0/outcome/citations", "required", "list"],
  ["/exhibits/0/id", "required", "text"],
  ["/exhibits/0/form", "required", "text"],
  ["/exhibits/0/title", "required", "text"],
  ["/exhibits/0/subtitle", "optional", "text"],
  ["/exhibits/0/notes", "optional", "list"],
  ["/exhibits/0/notes/0", "optional", "text"],
  ["/exhibits/0/events", "optional", "list"],
  ["/exhibits/0/speaker", "optional", "object"],
  ["/exhibits/0/speaker/say", "required", "list"],
  ["/exhibits/0/speaker/caveats", "optional", "list"],
  ["/exhibits/0/speaker/questions", "optional", "list"],
  ["/exhibits/0/speaker/questions/0/ask", "required", "text"],
  ["/exhibits/0/speaker/questions/0/answer", "required", "text"],
  ["/exhibits/0/speaker/questions/0/citations", "required", "list"],
  ["/exhibits/1/figures", "required", "list"],
  ["/exhibits/2/panels/0/title", "optional", "text"],
  ["/exhibits/2/panels/0/figures", "required", "list"],
  ["/exhibits/2/panels/0/yardstick", "optional", "object"],
  ["/exhibits/2/panels/0/yardstick/value", "required", "number"],
  ["/exhibits/2/panels/0/yardstick/label", "required", "text"],
  ["/exhibits/2/context", "optional", "list"],
  ["/exhibits/3/figures", "required", "list"],
  ["/exhibits/4/rows", "required", "list"],
  ["/exhibits/4/rows/0/person", "required", "text"],
  ["/exhibits/4/rows/0/count", "optional", "object"],
  ["/exhibits/4/rows/0/count/figure", "required", "text"],
  ["/exhibits/4/rows/0/count/includes", "required", "list"],
  ["/exhibits/4/rows/0/note", "optional", "text"],
  ["/exhibits/4/context", "optional", "list"],
];

const HEADER: readonly Row[] = [
  ["/$schema", "optional", "text"],
  ["/version", "required", "number"],
  ["/title", "required", "text"],
  ["/standfirst", "required", "text"],
  ["/speaker", "optional", "object"],
  ["/speaker/say", "required", "list"],
  ["/sources", "required", "list"],
  ["/people", "required", "list"],
  ["/organizations", "required", "list"],
  ["/figures", "required", "list"],
  ["/events", "required", "list"],
  ["/comparisons", "required", "list"],
  ["/forecasts", "required", "list"],
  ["/exhibits", "required", "list"],
];

describe("a field of a record", () => {
  it.each(RECORDS)("%s (%s) may be missing only where it is optional", (path, needed) => {
    expect(answerTo(gone(path))).toBe(needed === "optional" ? "accepted" : `accepted ${path}`);
  });

  it.each(RECORDS)("%s may not be null", (path) => {
    expect(answerTo(changed(path, null))).toBe(`accepted ${path}`);
  });

  it.each(RECORDS)("%s (%s) must be of its type: %s", (path, _, type) => {
    expect(answerTo(changed(path, WRONG[type]))).toBe(`accepted ${path}`);
  });
});

describe("a field of the header, and a list", () => {
  it.each(HEADER)("%s (%s) may be missing only where it is optional", (path, needed) => {
    expect(answerTo(gone(path))).toBe(needed === "optional" ? "accepted" : `refused: header ${path}`);
  });

  it.each(HEADER)("%s may not be null", (path) => {
    expect(answerTo(changed(path, null))).toBe(`refused: header ${path}`);
  });

  it.each(HEADER)("%s (%s) must be of its type: %s", (path, _, type) => {
    expect(answerTo(changed(path, WRONG[type]))).toBe(`refused: header ${path}`);
  });
});

describe("a field that is not known", () => {
  it.each([
    "/sources/1",
    "/people/1",
    "/people/1/roles/0",
    "/organizations/1",
    "/figures/1",
    "/figures/1/derived",
    "/figures/2",
    "/figures/2/quantity",
    "/figures/2/citations/0",
    "/events/1",
    "/comparisons/0",
    "/comparisons/0/answers/0",
    "/forecasts/0",
    "/forecasts/0/outcome",
    "/exhibits/0",
    "/exhibits/0/speaker",
    "/exhibits/0/speaker/questions/0",
    "/exhibits/1",
    "/exhibits/2/panels/0",
    "/exhibits/2/panels/0/yardstick",
    "/exhibits/4/rows/0",
    "/exhibits/4/rows/0/count",
  ])("keeps a record out: in %s", (path) => {
    expect(answerTo(changed(`${path}/extra`, "x"))).toBe(`accepted ${path}/extra`);
  });

  it.each(["", "/speaker", "/speaker/questions/0"])("refuses the file in the header: %s", (path) => {
    expect(answerTo(changed(`${path}/extra`, "x"))).toBe(`refused: header ${path}/extra`);
  });
});

describe("a record", () => {
  const lists = ["sources/2", "people/2", "organizations/2", "figures/3", "events/2", "comparisons/1"];
  it.each([...lists, "forecasts/2", "exhibits/7"])("is an object: /%s", (place) => {
    for (const found of [null, 7, "x", true, [], [[]]]) {
      expect(answerTo(changed(`/${place}`, found))).toBe(`accepted /${place}`);
    }
  });
});

function changed(path: string, value: unknown): object {
  return { ...Object(edited(file, path, value)) };
}

function gone(path: string): object {
  return changed(path, undefined);
}
