import { expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { citationOf, dossierOf, exhibitIn, figureOf, sourceOf } from "../test/testRows";
import { statRows } from "./rows";

const headline = exhibitIn(realDossier, "stat");

test("prints the headline figures in the exhibit's order, each with its bound and its source", () => {
  const rows = statRows(realDossier, headline);
  expect(rows.map(({ figure, value, mark }) => [figure.id, value, mark])).toEqual([
    ["china-revenue-2016", "> $1B", "Fortune ¶4"],
    ["china-exports-growth-2017", "+376%", "Fortune ¶4"],
    ["import-tariff-2017", "25%", "Fortune ¶8"],
    ["li-meetings-since-2018", "≥ 5", "CNN ¶33"],
    ["tesla-ytd-2024", "−32%", "CNN ¶13"],
    ["weibo-followers-2024", "≈ 2.2M", "CNN ¶29"],
  ]);
});

test("tells sources apart of one publisher", () => {
  const dossier = dossierOf({
    sources: [sourceOf(), sourceOf({ id: "press-2023", publisher: "Publisher", published: "2023-05" })],
    figures: [figureOf({ citations: [citationOf(7, "press-2023"), citationOf(1)] })],
  });
  const [row] = statRows(dossier, { id: "a", form: "stat", title: "A", figures: ["figure"] });
  expect(row?.mark).toBe("Publisher 2023 ¶7");
});
