/**
 * Every drawing of the built page as text, against the committed one in `charts/`: no chart changes unnoticed.
 * Where a change is meant, look at it, then run `npx playwright test -c e2e charts -u`, and read the difference.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { dossier } from "./dossier";

const PAGE = readFileSync(fileURLToPath(new URL("../dist/index.html", import.meta.url)), "utf8");
/** The narrowest, that of half a column, and that of a whole one. */
const ROOMS = [288, 475, 800];
const CHARTS = ["bars", "change", "tally", "timeline"];

const drawn = dossier.exhibits.filter(({ form }) => CHARTS.includes(form));

test("the charts are those with a drawing in the page", () => {
  const figures = dossier.exhibits.filter(({ id }) => figureOf(id).includes("<svg"));
  expect(figures.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
});

for (const { id } of drawn) {
  for (const room of ROOMS) {
    test(`${id} at ${room} px is drawn as before`, () => {
      expect(asText(drawingOf(id, room))).toMatchSnapshot(`${id}-${room}.txt`);
    });
  }
}

function figureOf(id: string): string {
  const [, after = ""] = PAGE.split(`<figure id="exhibit-${id}"`);
  return after.slice(0, after.indexOf("</figure>"));
}

/** All panels of an exhibit, in one room. */
function drawingOf(id: string, room: number): string {
  const [, after = ""] = figureOf(id).split(`<div data-room="${room}">`);
  const [own = ""] = after.split("<div data-room=");
  expect(own).toContain("<svg");
  return own;
}

/** A line for each element or text, with names that say what they name and not which they are. */
function asText(html: string): string {
  const ids: string[] = [];
  for (const [, id = ""] of html.matchAll(/ id="([^"]*)"/g)) if (!ids.includes(id)) ids.push(id);
  const named = ids.reduce((text, id, at) => text.replaceAll(id, `id-${at + 1}`), html);
  return `${named
    .replace(/\b_([A-Za-z]+)_[\w-]+_\d+\b/g, "$1")
    .replace(/></g, ">\n<")
    .replace(/(<\/div>\s*)+$/, "")
    .trim()}\n`;
}
