// @vitest-environment happy-dom
import { fireEvent, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { event, person, testDossier } from "../dossier/test/testDossier";
import { openPage } from "../view/test/viewing";
import FindValue from "./FindValue";

const NAMES = ["Ann Baker", "Ben Miller", "Benny Goodman"];
const dossier = testDossier({
  people: NAMES.map((name, at) => person({ id: `p${at}`, name })),
  events: [event({ people: NAMES.map((_, at) => `p${at}`) })],
});
const VALUES = [...dossier.people.keys()];
const COUNTS = new Map(VALUES.map((value, at) => [value, at]));

let close = async () => {};
afterEach(() => close());

async function open(query = "") {
  const opened = await openPage(<FindValue group="person" values={VALUES} counts={COUNTS} />, query, dossier);
  close = opened.close;
  const { page } = opened;
  // What is chosen is heard of in an effect, and written to the address after that.
  const doing = async (what: () => void) => {
    await opened.doing(what);
    await opened.doing(() => {});
  };
  const field = within(page).getByRole("combobox", { name: "Find a person…" });
  return {
    ...opened,
    doing,
    field,
    type: (value: string) => doing(() => void fireEvent.input(field, { target: { value } })),
    press: (key: string) => doing(() => void fireEvent.keyDown(field, { key })),
    options: () => within(page).queryAllByRole("option"),
    names: () =>
      within(page)
        .queryAllByRole("option")
        .map((option) => option.firstChild?.textContent),
  };
}

it("opens by a click with all values, those of most events first", async () => {
  const { field, doing, names, options } = await open();
  expect(names()).toEqual([]);
  await doing(() => field.click());
  expect(names()).toEqual(["Benny Goodman", "Ben Miller", "Ann Baker"]);
  expect(options()[0]?.getAttribute("aria-description")).toBe("2 events");
});

it("finds a value by the beginnings of its words", async () => {
  const { page, type, names } = await open();
  await type("ben");
  expect(names()).toEqual(["Benny Goodman", "Ben Miller"]);
  await type("mil be");
  expect(names()).toEqual(["Ben Miller"]);
  expect(page.textContent).toContain("1 of 3 shown");
});

it("toggles by Enter, and stays open with its text", async () => {
  const { field, type, press, options, steps } = await open();
  await type("ben");
  await press("ArrowDown");
  await press("Enter");
  expect(steps).toEqual(["push ?person=p1"]);
  expect(field).toHaveProperty("value", "ben");
  expect(options().map((option) => option.getAttribute("aria-selected"))).toEqual(["false", "true"]);
  expect(field.getAttribute("aria-activedescendant")).toBe(options()[1]?.id);
  await press("Enter");
  expect(steps.at(-1)).toBe("push ");
});

it("toggles by a click", async () => {
  const { field, doing, options, steps } = await open("?person=p2");
  await doing(() => field.click());
  await doing(() => options()[0]?.click());
  await doing(() => options()[1]?.click());
  expect(steps).toEqual(["push ", "push ?person=p1"]);
});

it("does not choose a value with nothing behind it", async () => {
  const { field, doing, options, steps } = await open();
  await doing(() => field.click());
  expect(options()[2]?.getAttribute("aria-disabled")).toBe("true");
  await doing(() => options()[2]?.click());
  expect(steps).toEqual([]);
});

it("is closed by Escape, then emptied, and closed when it loses the focus", async () => {
  const { field, doing, type, press, names } = await open();
  await type("ben");
  await press("Escape");
  expect(names()).toEqual([]);
  expect(field).toHaveProperty("value", "ben");
  await press("Escape");
  expect(field).toHaveProperty("value", "");
  await type("b");
  expect(names()).toHaveLength(3);
  await doing(() => void fireEvent.blur(field));
  expect(names()).toEqual([]);
  expect(field).toHaveProperty("value", "b");
});
