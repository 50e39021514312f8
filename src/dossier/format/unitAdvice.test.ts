import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { acceptInWords } from "../test/acceptedAnswer";
import { dossierFile, figure, quantity } from "../test/testDossier";
import { UnitText } from "./quantity";
import { unitMeant } from "./unitAdvice";
import { isUnit } from "./units";

describe("a unit that means", () => {
  test.each([
    [
      "million-eur",
      "million-euros million-euro million-EUR Million-eur EUR-million m-eur €million €m million-€ mio-euro",
    ],
    ["billion-usd", "billion-dollars bn-usd usd-bn $bn billion-us-dollars US$-billion USD_billion billion-$"],
    ["usd", "USD dollars dollar $ us-dollars"],
    ["eur", "EUR Euro euros €"],
    ["gbp", "GBP £ british-pounds sterling"],
    ["thousand-jpy", "thousand-yen k-JPY ¥k"],
    ["million-cad", "million-canadian-dollars"],
    ["percent", "% percents pct percentage"],
    ["times", "× time"],
  ])("%s may be spelled %s", (meant, spellings) => {
    for (const spelling of spellings.split(" "))
      expect([spelling, unitMeant(spelling)]).toEqual([spelling, meant]);
  });
});

test.each(
  "usd million-eur billion-usd percent times rank meetings million million-followers pounds million-pounds million-pounds-of-beef kWh °C km² trade-dollars euro-bills board-members k m".split(
    " ",
  ),
)("%s is as it is meant", (unit) => {
  expect(unitMeant(unit)).toBeUndefined();
  expect(v.is(UnitText, unit)).toBe(isUnit(unit));
});

test.each([
  ["million-euro", "million-eur"],
  ["million-euros", "million-eur"],
  ["USD", "usd"],
  ["%", "percent"],
])("%s is refused once, with advice to write %s", (unit, meant) => {
  const figures = [figure(), figure({ id: "x", quantity: quantity({ unit }) })];
  const { problems } = acceptInWords(JSON.stringify(dossierFile({ figures })));
  expect(problems.map(({ remedy }) => remedy)).toEqual([
    `Write a unit such as "billion-usd", "percent" or "meetings": did you mean "${meant}"?`,
  ]);
});
