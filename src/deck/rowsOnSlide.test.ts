/** Exhibits of many records: a slide draws as many of them as a room can read. */
import { beforeAll, expect, test } from "vitest";
import { at } from "../dossier/at";
import { event, exhibit, figure, person, testDossier } from "../dossier/test/testDossier";
import { buildExhibit } from "../exhibits/buildExhibit";
import { loadCharts } from "../exhibits/charts";
import { slideLegend } from "../exhibits/slideLegend";
import { exhibitIn, viewOf } from "../exhibits/test/testRows";
import { DRAWING_SCALES, drawingBox } from "../view/stage";
import { notesHeight } from "./notesHeight";
import { placeDrawing } from "./placeDrawing";

const MANY = 12;
const ids = (prefix: string) => Array.from({ length: MANY }, (_, number) => `${prefix}-${number}`);
const growth = { value: 12, unit: "percent", bound: "exact", change: true };

const dossier = testDossier({
  people: ids("person").map((id) => person({ id, name: "Ann Baker", roles: [] })),
  events: ids("event").map((id) => event({ id })),
  figures: [
    ...ids("figure").map((id) => figure({ id, label: "Rolls sold in town" })),
    ...ids("growth").map((id) => figure({ id, label: "Rolls sold in town", quantity: growth })),
    ...ids("count").map((id) => figure({ id, quantity: { value: 60, unit: "rolls", bound: "exact" } })),
  ],
  exhibits: [
    exhibit(),
    exhibit({ id: "bars", form: "bars", figures: ids("figure") }),
    exhibit({
      id: "panels",
      form: "bars",
      panels: ids("figure").map((id) => ({ title: "A panel", figures: [id] })),
    }),
    exhibit({ id: "change", form: "change", groups: [{ title: "In a year", figures: ids("growth") }] }),
    exhibit({ id: "index", form: "index", baseline: "a year earlier", figures: ids("growth") }),
    exhibit({
      id: "tally",
      form: "tally",
      rows: ids("person").map((id, number) => ({ person: id, events: [`event-${number}`] })),
    }),
    exhibit({
      id: "summed",
      form: "tally",
      rows: ids("person").map((id, number) => ({
        person: id,
        events: [],
        count: { figure: `count-${number}`, includes: [] },
      })),
    }),
  ],
});

beforeAll(loadCharts);

test.each([
  ["bars", "bars", 5],
  ["bars", "panels", 4],
  ["change", "change", 5],
  ["index", "index", 5],
  ["tally", "tally", 4],
  ["tally", "summed", 8],
] as const)("%s: the slide %s has %i of 12", (form, id, drawn) => {
  const model = buildExhibit(dossier, viewOf(), exhibitIn(dossier, form, id));
  const legend = slideLegend(model, { hasSigns: false });
  expect(legend).toContain(` ${drawn} of 12 `);
  const placed = placeDrawing(model.drawing({ slide: true }), drawingBox(notesHeight([], legend)));
  expect(placed?.zoom).toBeGreaterThanOrEqual(at(DRAWING_SCALES, DRAWING_SCALES.length - 1) * LEAST);
});

/** Of the smallest scale of the stage: names and values are still larger than a slide's smallest type. */
const LEAST = 0.95;
