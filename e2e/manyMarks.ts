/** A large dossier whose exhibits have more records than marks can be drawn for. */
import { largeDossier } from "./largeDossier";

/** So many events, and so many figures in one exhibit. */
export function manyMarks(events: number, figures: number) {
  const large = largeDossier(events);
  const some = Array.from({ length: figures }, (_, at) => ({
    ...large.figures[0],
    id: `shop-${at}`,
    label: `Sales of shop ${at}`,
    quantity: { value: at + 1, unit: "million-usd", bound: at % 3 === 0 ? "at-least" : "exact" },
    citations: [{ source: "source-2", paragraph: 1 + (at % 400), asPrinted: `$${at + 1} million` }],
  }));
  return {
    ...large,
    figures: [...large.figures, ...some],
    exhibits: [
      { id: "time", form: "timeline", title: "Events came all the time" },
      { id: "shops", form: "bars", title: "The last shop sells most", figures: some.map(({ id }) => id) },
    ],
  };
}
