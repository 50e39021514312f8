import { exhibitWords, proseText } from "#text";
import { firstRows, MOST_MARKS, noteOf } from "../aggregate";
import { contents } from "../contents";
import { defineForm, drawingsOf, TEXT, WHOLE } from "../form";
import { figureRow } from "../records";
import { writtenDrawn } from "../written";
import { Clusters } from "./Clusters";
import { type StatRow, statClusters, statRows } from "./rows";
import { slideRows } from "./slides";

export const stat = defineForm({
  form: "stat",
  layout: { column: "band", embedHeight: 380, pictureWidth: 840 },
  build: (dossier, exhibit) => {
    const rows = statRows(dossier, exhibit);
    const slides = slideRows(dossier, exhibit, rows);
    const rowsOn = ({ at, of } = WHOLE) => (of === 1 ? slides.flat() : (slides[at] ?? []));
    const drawingOf = drawingsOf((drawn: readonly StatRow[], { slide = false }) => ({
      draw: ({ part }) => {
        const clusters = statClusters(dossier, slide ? rowsOn(part) : drawn);
        return <Clusters clusters={clusters} slide={slide} />;
      },
      heightAt: null,
      marks: [],
    }));
    return {
      ...TEXT,
      table: rows.map(({ figure, text, textCitations }) => ({
        ...figureRow(dossier, figure),
        ...(textCitations.length > 0 && {
          beside: [proseText(dossier, text)],
          besideCitations: textCitations,
        }),
      })),
      keysIn: (part) => rowsOn(part).map(({ figure }) => figure.id),
      under: ({ selection }) => {
        const matches = ({ figure }: StatRow) => selection.figures.has(figure.id);
        const rowsIn = () => firstRows(rows, MOST_MARKS, matches);
        const aggregationNote = noteOf({ rows, matches, rowsIn, say: exhibitWords.drawn.first });
        const noteOnSlides = writtenDrawn(rows.length, exhibitWords.drawn.first);
        return {
          ...TEXT,
          aggregationNote: (surface) => (surface.slide ? noteOnSlides(surface) : aggregationNote(surface)),
          drawing: (surface) => drawingOf(rowsIn(), surface),
          content: (surface, { part }) =>
            contents().stat(dossier, surface.slide ? rowsOn(part) : rowsIn(), matches),
        };
      },
    };
  },
});
