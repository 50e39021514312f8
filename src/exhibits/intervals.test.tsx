/** An interval in every form: on the page, on a slide, in the table, in speech and as data. */
import { beforeAll, describe, expect, it, test } from "vitest";
import { openPage } from "../view/test/viewing";
import { PLAIN_VIEW } from "../view/view";
import { buildExhibit } from "./buildExhibit";
import { loadContents } from "./contents";
import { intervalDossier } from "./test/intervalDossier";
import { viewOf } from "./test/testRows";

beforeAll(loadContents);

const dossier = intervalDossier();
const exhibitOf = (id: string) => {
  const found = dossier.exhibits.find((one) => one.id === id);
  if (!found) throw new Error(`No exhibit ${id}.`);
  return found;
};
const modelOf = (id: string) => buildExhibit(dossier, viewOf(), exhibitOf(id));

test.each<[string, readonly string[]]>([
  ["bars", ["between 1.66 million and 5 million dollars", "between 5 million and 10 million dollars"]],
  ["change", ["down between 20 and 40 percent", "between minus 5 and 12 percent"]],
  ["tally", ["between 4 and 7 meetings"]],
  ["index", ["between 2 and 3 times", "down between 20 and 40 percent"]],
  ["comparison", []],
])("%s speaks of both ends", (id, parts) => {
  const spoken = modelOf(id).spoken?.({}) ?? "";
  for (const part of parts) expect(spoken).toContain(part);
});

test.each(["bars", "change", "index"])("%s says in its legend that a range has two ends", (id) => {
  expect(modelOf(id).legend).toContain("Light between two hard ends: a range.");
});

test("a tally says what its dashed rings are", () => {
  expect(modelOf("tally").legend).toContain("Dashed ring: possibly one more.");
});

test("what is derived from an interval is one", () => {
  expect(dossier.figures.get("half")?.quantity).toEqual({
    low: 1.66,
    high: 5,
    unit: "million-usd",
    bound: "between",
  });
});

describe.each(dossier.exhibits.map(({ id }) => id))("%s", (id) => {
  it.each([
    ["on the page", {}, { width: 418 }],
    ["on a slide", { slide: true }, { width: 1152, height: 480, part: { at: 0, of: 1 } }],
  ])("has no part that cannot be drawn, %s", async (_, surface, room) => {
    const { drawing } = buildExhibit(dossier, PLAIN_VIEW, exhibitOf(id));
    const { page, close } = await openPage(drawing(surface).draw(room), "", dossier);
    expect(page.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
    await close();
  });

  it("is data without a hole", () => {
    const model = modelOf(id);
    expect(JSON.stringify(model.content({ slide: true }, { width: 900 }))).not.toMatch(/NaN/);
    expect(model.matching.length).toBeGreaterThan(0);
  });
});
