import type { Dossier } from "../../dossier/format/model";
import { citation, exhibit, figure, quantity, testDossier } from "../../dossier/test/testDossier";

/** How many bars there are, how long their names are, and whether some are below zero. */
export interface BarsShape {
  readonly panels: number;
  /** In each panel. */
  readonly bars: number;
  /** Letters of a name. */
  readonly letters: number;
  readonly isSigned: boolean;
}

/** Charts with room for all words, for some of them and for none. */
export const BAR_SHAPES: readonly BarsShape[] = [1, 2, 3, 4].flatMap((panels) =>
  [2, 5, 12].flatMap((bars) =>
    [8, 80].flatMap((letters) => [false, true].map((isSigned) => ({ panels, bars, letters, isSigned }))),
  ),
);

/** The id of its only exhibit. */
export const BARS = "bars";

/** A dossier with one chart of bars, half of them "more than" and half "about" their value. */
export function boundedBars({ panels, bars, letters, isSigned }: BarsShape): Dossier {
  const at = Array.from({ length: panels * bars }, (_, index) => index);
  const figures = at.map((index) =>
    figure({
      id: `bar-${index}`,
      label: "Loaves baked in town ".repeat(letters).slice(0, letters).trim(),
      quantity: quantity({
        value: (isSigned && index % 2 === 0 ? -1 : 1) * (1234.5 + index),
        unit: "million-usd",
        bound: index % 2 === 0 ? "more-than" : "about",
      }),
      citations: [citation({ asPrinted: `$${index} million` })],
    }),
  );
  const idsOf = (panel: number) => figures.slice(panel * bars, (panel + 1) * bars).map(({ id }) => id);
  return testDossier({
    figures: [figure(), ...figures],
    exhibits: [
      exhibit({
        id: BARS,
        form: "bars",
        panels: Array.from({ length: panels }, (_, panel) => ({ figures: idsOf(panel) })),
      }),
    ],
  });
}
