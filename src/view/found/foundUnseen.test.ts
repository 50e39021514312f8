import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whenCompact, whenWords } from "#text";
import { NO_FILTERS } from "../../dossier/query/facets";
import { patternsOf } from "../../dossier/query/search";
import { queryOf } from "../../dossier/query/select";
import { realDossier } from "../../dossier/test/realDossier";
import { citation, event, organization, person, source, testDossier } from "../../dossier/test/testDossier";
import { whoOf } from "../eventRow";
import { select } from "../selection";
import { foundUnseen } from "./foundUnseen";
import { matchRanges } from "./matchRanges";

const opens = event({
  id: "opens",
  title: "The bakery opens",
  when: "2020-05-04",
  summary: "It opens at dawn. It sells bread to the whole street.",
  short: "Open for U.S. guests",
  figures: ["rolls"],
  people: ["ann"],
  organizations: ["mill"],
  place: "Old Town",
  citations: [citation({ asPrinted: "fresh from the oven", attributedTo: "the grocer" })],
});
const dossier = testDossier({
  sources: [source()],
  people: [person({ short: "Baker" })],
  organizations: [organization({ id: "mill", name: "The Mill", ticker: "MLL" })],
  events: [opens, event({ id: "moves", title: "The bakery moves", place: "Old Town" })],
});

describe("what a search finds unseen", () => {
  const found = (q: string, id = "opens") => {
    const any = dossier.events.get(id);
    return any ? foundUnseen(dossier, any, { ...NO_FILTERS, q }) : null;
  };

  it.each([
    ["", ""],
    ["bakery", ""],
    ["baker", ""],
    ["old town", "Place: Old Town"],
    ["ann", "Person: Ann Baker"],
    ["mill", "Organization: The Mill"],
    ["mll", "Organization: The Mill (MLL)"],
    ["grocer", "According to the grocer"],
    ["bread", "It sells bread to the whole street."],
    ["guests", "Open for U.S. guests"],
    ["3 rolls", "3 rolls"],
    ["oven", "“fresh from the oven”"],
    ["May 2020", ""],
    ["bakery bread street", "It sells bread to the whole street."],
    ["dawn street", "It opens at dawn. · It sells bread to the whole street."],
  ])("by %j is %j", (q, expected) => {
    expect(found(q)).toBe(expected);
  });

  it("is not what the row shows for want of people and organizations", () => {
    expect(found("town", "moves")).toBe("");
  });
});

it("is all that the rows of the committed dossier do not show of what was found", () => {
  const words = [...realDossier.events.values()].flatMap(({ title, short, summary, place = "", citations }) =>
    `${title} ${short} ${summary} ${place} ${citations[0].asPrinted}`
      .split(/[^A-Za-z]+/)
      .filter((word) => word !== ""),
  );
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (asked) => {
      const filters = { ...NO_FILTERS, q: asked.join(" ") };
      for (const id of select(realDossier, filters).events) {
        const any = realDossier.events.get(id);
        if (!any) continue;
        const kind = realDossier.kinds.get(any.kind)?.name ?? "";
        const publishers = any.citations.map(
          (cited) => realDossier.sources.get(cited.source)?.publisher ?? "",
        );
        const texts = [
          any.title,
          whenWords(any.when),
          whenCompact(any.when),
          kind,
          ...publishers,
          ...whoOf(realDossier, any),
          foundUnseen(realDossier, any, filters),
        ];
        for (const pattern of patternsOf(queryOf(realDossier, filters)))
          expect(
            texts.some((text) => matchRanges(text, [pattern]).length > 0),
            `${pattern} in ${texts.join()}`,
          ).toBe(true);
      }
    }),
  );
});
