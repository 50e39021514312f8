import { exhibitWords } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import { parseWhen } from "../../dossier/format/dates";
import { contents } from "../contents";
import { defineForm, drawingsOf, TEXT, WHOLE } from "../form";
import { matchingKeys, textRow } from "../records";
import { partOf, writtenDrawn } from "../written";
import { writtenDrawing } from "../writtenDrawing";
import { answeringSources, type ComparisonRow, comparisonRows } from "./rows";
import { ComparisonTable } from "./Table";

export const comparison = defineForm({
  form: "comparison",
  layout: { column: "full", embedHeight: 570, pictureWidth: 880 },
  build: (dossier, { title }) => {
    const rows = comparisonRows(dossier);
    const table = rows.flatMap(({ question, answers }) =>
      answers.flatMap((answer) => {
        if (!answer) return [];
        const { key, source, text, citations } = answer;
        const [{ paragraph }] = citations;
        const evidence = paragraphId(source.id, paragraph);
        return [
          textRow(dossier, {
            key,
            evidence,
            what: question,
            text,
            when: parseWhen(source.published),
            basis: source.publishedBasis,
            citations,
          }),
        ];
      }),
    );
    const sources = answeringSources(dossier);
    const drawingOf = drawingsOf((all: readonly ComparisonRow[], { slide = false }) => {
      const columns = { sources, label: title, slide };
      return writtenDrawing(all, title, (part, counted) => (
        <ComparisonTable rows={part} {...columns} {...counted} />
      ));
    });
    return {
      ...TEXT,
      table,
      keysIn: ({ at, of }) =>
        partOf(rows, at, of).flatMap(({ answers }) => answers.flatMap((answer) => answer?.key ?? [])),
      under: ({ selection }) => ({
        ...TEXT,
        aggregationNote: writtenDrawn(rows.length, exhibitWords.drawn.questions),
        drawing: (surface) => drawingOf(rows, surface),
        content: ({ slide = false }, { part = WHOLE }) =>
          contents().comparison(dossier, partOf(rows, part.at, part.of), {
            sources,
            matching: matchingKeys(table, selection),
            slide,
          }),
      }),
    };
  },
});
