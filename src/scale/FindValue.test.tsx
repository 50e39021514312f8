import { fireEvent, within } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { event, person, testDossier } from "../dossier/test/testDossier";
import { openPage } from "../view/test/viewing";
import FindValue from "./FindValue";

const NAMES = [
  "Ann Baker",
  "Ben Miller",
  "Benny Goodman",
  ...Array.from({ length: 30 }, (_, at) => `Crumb ${at}`),
];
const people = NAMES.map((name, at) => person({ id: `p${at}`, name }));
const dossier = testDossier({
  people,
  events: [
    event({ id: "all", people: people.map(({ id }) => id) }),
    event({ id: "some", people: ["p1", "p2"], when: "2021" }),
    event({ id: "one", people: ["p2"], when: "2022" }),
  ],
});
const VALUES = [...dossier.people.keys()];

let close = async () => {};
afterEach(() => close());

async function open(query = "") {
  const opened = await openPage(
    <FindValue
      group="person"
      values={VALUES}
      draw={(chips) =>
        chips.map(({ value, pressed, disabled, count }) => (
          <button key={value} type="button" aria-pressed={pressed} disabled={disabled}>
            {dossier.people.get(value)?.name} {count}
          </button>
        ))
      }
    />,
    query,
    dossier,
  );
  close = opened.close;
  const { page, doing } = opened;
  const field = within(page).getByRole("searchbox", { name: "Find a person…" });
  return {
    ...opened,
    field,
    type: (value: string) => doing(() => void fireEvent.input(field, { target: { value } })),
    buttons: () => within(page).queryAllByRole("button"),
    names: () =>
      within(page)
        .queryAllByRole("button")
        .map((button) => button.textContent),
  };
}

it("shows no button until something is typed, and says how many chips there are beside it", async () => {
  const { page, type, names } = await open("?person=p20");
  expect(names()).toEqual([]);
  expect(page.textContent).toBe("13 of 33 shown");
  await type("  ");
  expect(names()).toEqual([]);
});

it("finds values by the beginnings of their words, those of most events first", async () => {
  const { page, type, names } = await open();
  await type("b");
  expect(names()).toEqual(["Benny Goodman 3", "Ben Miller 2", "Ann Baker 1"]);
  await type("mil be");
  expect(names()).toEqual(["Ben Miller 2"]);
  expect(page.textContent).toContain("1 of 33 shown");
  await type("zzz");
  expect(page.textContent).toBe("0 of 33 shown");
});

it("shows two dozen at most, and says so", async () => {
  const { page, type, buttons } = await open();
  await type("crumb");
  expect(buttons()).toHaveLength(24);
  expect(page.textContent).toContain("24 of 33 shown");
});

it("has the state of each value: chosen, or with nothing behind it", async () => {
  const { type, buttons } = await open("?person=p2&year=2021");
  await type("b");
  expect(
    buttons().map((button) => [
      button.textContent,
      button.getAttribute("aria-pressed"),
      button.hasAttribute("disabled"),
    ]),
  ).toEqual([
    ["Ben Miller 1", "false", false],
    ["Benny Goodman 1", "true", false],
    ["Ann Baker 0", "false", true],
  ]);
});

it("is emptied by Escape, which then goes on to what is around it", async () => {
  const { field, type, names, doing } = await open();
  const first = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  const second = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
  await type("ben");
  await doing(() => field.dispatchEvent(first));
  expect(field).toHaveProperty("value", "");
  expect(names()).toEqual([]);
  await doing(() => field.dispatchEvent(second));
  expect([first.defaultPrevented, second.defaultPrevented]).toEqual([true, false]);
});
