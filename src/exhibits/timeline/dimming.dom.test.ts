import { beforeAll, describe, expect, test } from "vitest";
import { realDossier } from "../../dossier/test/realDossier";
import { NO_HIGHLIGHT } from "../../view/highlight";
import { setMarkAttributes } from "../../view/markAttributes";
import { matchingOf } from "../../view/shown";
import { buildExhibit } from "../buildExhibit";
import { loadContents } from "../contents";
import { renderDetached } from "../figure/renderDetached";
import { dossierOf, eventOf, exhibitIn, viewOf } from "../test/testRows";

const WIDTH = 1152;

beforeAll(loadContents);

describe("the squares of the articles' events on a slide", () => {
  const exhibit = exhibitIn(realDossier, "timeline");
  const view = viewOf({ person: ["li-qiang"] });
  const { drawing, content, matching, all } = buildExhibit(realDossier, view, exhibit);

  test("dim under a filter", async () => {
    const place = document.createElement("div");
    const takeAway = await renderDetached(place, drawing({ slide: true }), { width: WIDTH });
    setMarkAttributes(place, { matching: matchingOf(realDossier)(view.filters), highlight: NO_HIGHLIGHT });
    const squares = [...place.querySelectorAll("svg > rect[data-mark]")];
    expect(squares).toHaveLength(all.length);
    const left = squares.filter((square) => square.getAttribute("data-match") !== "false");
    expect(left.map((square) => square.getAttribute("data-mark")).sort()).toEqual(
      matching.map(({ mark }) => mark).sort(),
    );
    takeAway();
  });

  test("dim in a file", () => {
    const slide = content({ slide: true }, { width: WIDTH });
    const squares = (slide.kind === "shapes" ? slide.shapes : []).flatMap((shape) =>
      shape.kind === "rect" && shape.width === 4 && shape.height === 4 ? [shape] : [],
    );
    expect(squares).toHaveLength(all.length);
    expect(squares.filter(({ matches }) => matches)).toHaveLength(matching.length);
  });
});

test("a bar for several events dims if none of them matches", async () => {
  const days = (month: string) =>
    Array.from({ length: 100 }, (_, at) => eventOf({ id: `${month}-${at}`, title: month, when: month }));
  const dossier = dossierOf({ events: [...days("2014-03"), ...days("2024-03")] });
  const { drawing } = buildExhibit(dossier, viewOf(), exhibitIn(dossier, "timeline"));
  const place = document.createElement("div");
  const takeAway = await renderDetached(place, drawing({ slide: true }), { width: 300 });
  const has = (id: string) => id === "2014-03-50";
  setMarkAttributes(place, { matching: { has }, highlight: NO_HIGHLIGHT });
  const bars = [...place.querySelectorAll("svg > rect[data-mark]")];
  expect(bars.map((bar) => bar.getAttribute("data-match"))).toEqual([null, "false"]);
  takeAway();
});
