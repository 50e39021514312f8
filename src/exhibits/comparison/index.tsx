import { exhibitWords } from "#text";
import { paragraphId } from "../../dossier/citations/evidence";
import { parseWhen } from "../../dossier/format/dates";
import { partOf } from "../../view/slides";
import { Paged } from "../figure/Paged";
import { type Drawing, defineForm, TEXT, WHOLE } from "../form";
import { matchingKeys, textRow } from "../records";
import { writtenDrawn } from "../written";
import { comparisonContent } from "./content";
import { answeringSources, comparisonRows } from "./rows";
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
            citations,
          }),
        ];
      }),
    );
    const columns = { sources: answeringSources(rows), label: title };
    const drawing: Drawing = {
      draw: ({ part }) =>
        part ? (
          <ComparisonTable rows={partOf(rows, part.at, part.of)} {...columns} />
        ) : (
          <Paged rows={rows} label={title}>
            {(page, counted) => <ComparisonTable rows={page} {...columns} {...counted} />}
          </Paged>
        ),
      heightAt: null,
      marks: [],
    };
    return {
      ...TEXT,
      table,
      under: ({ selection }) => ({
        ...TEXT,
        aggregationNote: writtenDrawn(rows.length, exhibitWords.drawn.questions),
        drawing: () => drawing,
        content: (_, { part = WHOLE }) =>
          comparisonContent(dossier, partOf(rows, part.at, part.of), {
            sources: columns.sources,
            matching: matchingKeys(table, selection),
          }),
      }),
    };
  },
});
