import { expect, it } from "vitest";
import { citation, exhibit, figure, source, testDossier } from "../../dossier/test/testDossier";
import { evidenceIds } from "./evidenceIds";

const citing = (paragraph: number) => [citation({ paragraph })];

it("has every record, exhibit and cited paragraph, each once", () => {
  const ids = evidenceIds(
    testDossier({
      sources: [source({ paragraphs: 5 })],
      figures: [figure({ id: "rolls", citations: [citation({ paragraph: 1, asPrinted: "3 rolls" })] })],
      speaker: { say: ["Rolls"], questions: [{ ask: "Why?", answer: "Bread", citations: citing(4) }] },
      exhibits: [
        exhibit({
          id: "sold",
          form: "stat",
          figures: ["rolls"],
          texts: [{ figure: "rolls", text: "Rolls of a day", citations: citing(3) }],
          speaker: { say: ["Rolls"], questions: [{ ask: "When?", answer: "Now", citations: citing(5) }] },
        }),
      ],
    }),
  );
  expect(ids).toEqual(expect.arrayContaining(["rolls", "sold", "daily:1", "daily:3", "daily:4", "daily:5"]));
  expect(new Set(ids).size).toBe(ids.length);
});
