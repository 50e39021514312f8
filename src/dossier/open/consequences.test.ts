import { expect, test } from "vitest";
import { consequenceLine, problemLine, refusalWords } from "#text";
import { FORMATS } from "../../exhibits/formats";
import { citation, derivedFigure, dossierFile, event, exhibit, figure, source } from "../test/testDossier";
import { acceptDossier } from "./acceptDossier";
import { consequencesIn } from "./consequences";

function reported(file: object, most = 20) {
  const { refusal, problems } = acceptDossier(JSON.stringify(file), FORMATS);
  const { mistakes, consequences } = consequencesIn(problems);
  return {
    refusal: refusal && refusalWords(refusal),
    lines: [...mistakes.map(problemLine), ...consequences.map((one) => consequenceLine(one, most))],
  };
}
const asPrinted = "3 rolls";
const weekly = { citations: [citation({ source: "weekly", asPrinted })] };

test("all that goes with one bad record is one line, whether it refers to that record or to what goes with it", () => {
  const file = dossierFile({
    sources: [source(), source({ id: "weekly", url: "ftp://weekly" })],
    figures: [figure(weekly), derivedFigure(), figure({ id: "cakes", label: "Cakes" })],
    events: [
      event(),
      event({ id: "closing", ...weekly }),
      event({ id: "sale", summary: "It sold {share}." }),
    ],
    remember: [{ text: "Bread sells.", ...weekly }],
    exhibits: [exhibit()],
  });
  const [mistake, rest] = [
    'Source "weekly" (/sources/1/url): found "ftp://weekly". Write an http or https address without a user name.',
    'Skipped with Source "weekly": Figure "rolls", Figure "share", Event "closing"',
  ];
  expect(reported(file).lines).toEqual([mistake, `${rest}, Event "sale", the findings to remember.`]);
  expect(reported(file, 3).lines).toEqual([mistake, `${rest} and 2 more.`]);
});

test("a file that is refused for its standfirst says which figure the standfirst names", () => {
  const bad = figure({ citations: [citation({ paragraph: 99, asPrinted })] });
  const { refusal, lines } = reported(dossierFile({ standfirst: "It sold {rolls}.", figures: [bad] }));
  expect(refusal).toBe('its standfirst names Figure "rolls", which has a problem. Fix that first.');
  expect(lines).toEqual([
    expect.stringContaining("Fix the paragraph number."),
    'Skipped with Figure "rolls": the standfirst.',
  ]);
});
