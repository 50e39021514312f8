/** A dossier with an interval in every form: above zero, below it and around it. */
import {
  answer,
  citation,
  comparison,
  event,
  exhibit,
  figure,
  forecast,
  outcome,
  testDossier,
} from "../../dossier/test/testDossier";

const between = (id: string, [low, high]: readonly [number, number], unit: string, change = false) =>
  figure({
    id,
    label: `Figure ${id}`,
    quantity: { low, high, unit, bound: "between", ...(change && { change }) },
    citations: [citation({ asPrinted: `between ${low} and ${high}` })],
  });

export const intervalDossier = () =>
  testDossier({
    standfirst: "Sales were {sales}.",
    figures: [
      between("sales", [5, 10], "million-usd"),
      between("costs", [7.5, 8], "million-usd"),
      between("rise", [6, 8], "percent", true),
      between("fall", [-40, -20], "percent", true),
      between("either", [-5, 12], "percent", true),
      between("times", [2, 3], "times"),
      between("tariff", [20, 25], "percent"),
      between("meetings", [4, 7], "meetings"),
      {
        id: "half",
        label: "Figure half",
        derived: { formula: "quotient", of: ["sales", "times"] },
        when: "2020",
        people: [],
        organizations: [],
      },
    ],
    events: [event({ id: "opens", figures: ["sales"] })],
    comparisons: [comparison({ answers: [answer({ text: "It sold {sales}." })] })],
    forecasts: [
      forecast({ text: "Sales reach {sales}.", outcome: outcome({ verdict: "open", text: "Not {costs}." }) }),
    ],
    exhibits: [
      exhibit({ id: "stat", form: "stat", figures: ["sales", "fall", "meetings"] }),
      exhibit({ id: "bars", form: "bars", figures: ["sales", "costs", "half"] }),
      exhibit({ id: "change", form: "change", figures: ["rise", "fall", "either"] }),
      exhibit({
        id: "tally",
        form: "tally",
        rows: [{ person: "ann", events: ["opens"], count: { figure: "meetings", includes: ["opens"] } }],
      }),
      exhibit({
        id: "index",
        form: "index",
        baseline: "a year earlier",
        figures: ["rise", "fall", "either", "times"],
        surcharge: {
          title: "Tariff",
          figure: "tariff",
          base: { value: 100, unit: "usd" },
          item: "Flour at",
          sum: "with it",
        },
      }),
      exhibit({ id: "comparison", form: "comparison" }),
      exhibit({ id: "ledger", form: "ledger" }),
      exhibit({ id: "timeline" }),
    ],
  });
