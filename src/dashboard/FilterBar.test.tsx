import { within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { event, testDossier } from "../dossier/test/testDossier";
import { openPage } from "../view/test/viewing";
import { FilterBar } from "./FilterBar";
import { bakeries } from "./test/bakeries";

let close = async () => {};
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => close());

/** Two events that start in 2020, one of which goes on for two years. */
const spanning = testDossier({
  events: [event({ id: "opens", when: "2020" }), event({ id: "grows", when: "2020/2022" })],
});

async function open(query = "", dossier = bakeries) {
  const opened = await openPage(<FilterBar />, query, dossier);
  close = opened.close;
  const { page, doing } = opened;
  const group = (name: string) => within(page).getByRole("group", { name });
  const chip = (name: string, of: string) => within(group(of)).getByRole("button", { name });
  // Besides in the sheet of a phone, which a browser shows only once it is open.
  const clear = () => within(page).queryAllByRole("button", { name: "Clear filters" }).at(-1) ?? null;
  const chips = (of: string) =>
    within(group(of))
      .getAllByRole("button")
      .filter((button) => button.hasAttribute("aria-pressed"));
  return {
    ...opened,
    group,
    chip,
    clear,
    press: (name: string, of: string) => doing(() => chip(name, of).click()),
    names: (of: string) => chips(of).map((button) => button.querySelector("span")?.textContent),
    counts: (of: string) => chips(of).map((button) => button.querySelector("i, text")?.textContent),
    pills: () => [...page.querySelectorAll<HTMLElement>("[data-pill]:not([hidden])")],
    status: () => within(page).getByRole("status").textContent,
  };
}

describe("a chip", () => {
  it("chooses its value, and takes it back", async () => {
    const { chip, press, status, steps } = await open();
    expect(chip("2021", "Year").getAttribute("aria-pressed")).toBe("false");
    await press("2021", "Year");
    expect(chip("2021", "Year").getAttribute("aria-pressed")).toBe("true");
    expect(status()).toBe("2 of 4 events");
    await press("2021", "Year");
    expect(chip("2021", "Year").getAttribute("aria-pressed")).toBe("false");
    expect(status()).toBe("4 of 4 events");
    expect(steps).toEqual(["push ?year=2021", "push "]);
  });

  it("counts the events that it would leave, and keeps its place whatever it counts", async () => {
    const { press, names, counts, chip } = await open();
    expect(names("Year")).toEqual(["2020", "2021", "2022"]);
    expect(counts("Year")).toEqual(["1", "2", "1"]);
    const before = chip("2022", "Year");
    await press("Deal", "Kind");
    expect(counts("Year")).toEqual(["0", "1", "0"]);
    expect(chip("2022", "Year")).toBe(before);
    expect(before.getAttribute("aria-description")).toBe("0 events");
  });

  it("with nothing behind it cannot be pressed, unless it is pressed already", async () => {
    const { chip, press } = await open("?year=2021");
    const isDisabled = (name: string, of: string) => chip(name, of).matches(":disabled");
    await press("Deal", "Kind");
    expect(isDisabled("2022", "Year")).toBe(true);
    expect(isDisabled("Person 0", "Person")).toBe(true);
    expect(isDisabled("Person 7", "Person")).toBe(false);
    await press("Person 7", "Person");
    await press("Deal", "Kind");
    await press("The Daily", "Source");
    expect(isDisabled("Person 7", "Person")).toBe(false);
  });

  it("that is pressed can be taken back, though nothing is behind it", async () => {
    const { chip, press, status } = await open("?year=2022&kind=deal");
    expect(status()).toBe("0 of 4 events");
    expect(chip("2022", "Year").matches(":disabled")).toBe(false);
    await press("2022", "Year");
    expect(status()).toBe("1 of 4 events");
  });

  it("of a year counts what touches it, and says how much of that only spans it", async () => {
    const { chip, counts } = await open("", spanning);
    expect(counts("Year")).toEqual(["2", "1", "1"]);
    expect(chip("2020", "Year").getAttribute("aria-description")).toBe("2 events");
    expect(chip("2021", "Year").getAttribute("aria-description")).toBe("0 events, and 1 that spans the year");
    expect(chip("2021", "Year").matches(":disabled")).toBe(false);
  });

  it("past the dozen is shown for as long as it is pressed, and passes the focus on", async () => {
    const { names, chip, press } = await open("?person=p14");
    expect(names("Person")).toHaveLength(13);
    expect(chip("Person 14", "Person").getAttribute("aria-pressed")).toBe("true");
    chip("Person 14", "Person").focus();
    await press("Person 14", "Person");
    expect(names("Person")).toHaveLength(12);
    expect(document.activeElement).toBe(chip("Person 11", "Person"));
  });
});

describe("two people", () => {
  const choice = (page: HTMLElement) => within(page).queryByRole("group", { name: "Events with" });
  const side = (page: HTMLElement, name: string) => within(page).getByRole("button", { name });

  it("mean either, and both on request; a chip takes one of them back", async () => {
    const { page, press, chip, doing, status, steps } = await open("?person=p0");
    expect(choice(page)).toBeNull();
    await press("Person 4", "Person");
    expect(status()).toBe("2 of 4 events");
    expect(side(page, "Either").getAttribute("aria-pressed")).toBe("true");
    expect(side(page, "Both").getAttribute("aria-description")).toBe("1 event");
    await doing(() => side(page, "Both").click());
    expect(status()).toBe("1 of 4 events");
    expect(steps.at(-1)).toBe("push ?person=p0~p4");
    expect(side(page, "Both").getAttribute("aria-pressed")).toBe("true");
    expect(chip("Person 4", "Person").getAttribute("aria-pressed")).toBe("true");
    await doing(() => side(page, "Either").click());
    expect(steps.at(-1)).toBe("push ?person=p0,p4");
    await doing(() => side(page, "Both").click());
    await press("Person 4", "Person");
    expect(steps.at(-1)).toBe("push ?person=p0");
    expect(choice(page)).toBeNull();
  });

  it("who are in no event together cannot be asked for as both", async () => {
    const { page } = await open("?person=p0,p13");
    expect(side(page, "Both").matches(":disabled")).toBe(true);
    expect(side(page, "Either").matches(":disabled")).toBe(false);
  });

  it("are one choice as a pair", async () => {
    const { page } = await open("?person=p0~p4&kind=sales");
    expect(within(page).getByRole("button", { name: "Filters · 2" })).toBeTruthy();
    expect(within(page).getByText("Only Person 0 with Person 4 · Sales").hidden).toBe(false);
  });
});

describe("Clear filters", () => {
  it("is there only while there is something to clear, and takes all of it away in one step", async () => {
    const { clear, doing, press, status, steps, page } = await open("?q=bakery&sort=oldest");
    expect(clear()).not.toBeNull();
    await press("2021", "Year");
    clear()?.focus();
    await doing(() => clear()?.click());
    expect(clear()).toBeNull();
    expect(status()).toBe("4 of 4 events");
    expect(steps.at(-1)).toBe("push ?sort=oldest");
    expect(within(page).getByRole("region", { name: "Filters" })).toBe(document.activeElement);
  });
});

it("kinds and organizations stand in menus, and people past the first four", async () => {
  const { page, group } = await open();
  for (const name of ["Kind", "Organization"])
    expect(within(group(name)).getByRole("button", { name })).toBeTruthy();
  const others = within(group("Person")).getByRole("button", { name: "+11 more" });
  const menu = page.querySelector(`[id="${others.getAttribute("popovertarget")}"]`);
  expect(menu?.querySelectorAll("[data-value]:not([hidden])")).toHaveLength(8);
});

describe("a pill", () => {
  it("stands for each choice, and takes it back", async () => {
    const { page, pills, doing, steps, status } = await open("?year=2021&kind=deal&q=sold");
    expect(pills().map(({ textContent }) => textContent)).toEqual(["2021", "Deal"]);
    const [, deal] = pills();
    expect(deal?.getAttribute("aria-label")).toBe("Deal: remove");
    await doing(() => deal?.click());
    expect(pills().map(({ textContent }) => textContent)).toEqual(["2021"]);
    expect(steps.at(-1)).toBe("push ?year=2021&q=sold");
    expect(status()).toBe("1 of 4 events");
    expect(within(page).getByRole("searchbox", { name: "Search events" })).toBeTruthy();
  });

  it("that goes passes the focus on to one that stays", async () => {
    const { pills, doing } = await open("?year=2021&kind=deal");
    const [year, deal] = pills();
    year?.focus();
    await doing(() => year?.click());
    expect(document.activeElement).toBe(deal);
  });

  it("that goes as the last one passes the focus on to the filters", async () => {
    const { page, pills, doing } = await open("?year=2021");
    const [year] = pills();
    year?.focus();
    await doing(() => year?.click());
    expect(within(page).getByRole("region", { name: "Filters" })).toBe(document.activeElement);
  });
});

it("a year is a bar: behind it all of its events, then those that start in it, before them those that match", async () => {
  const { chip, press } = await open();
  const heights = () =>
    [...chip("2021", "Year").querySelectorAll("rect")].map((bar) => bar.getAttribute("height"));
  expect(heights()).toEqual(["90%", "90%", "0%"]);
  await press("Deal", "Kind");
  expect(heights()).toEqual(["90%", "90%", "45%"]);
});

it("a dossier without events has nothing to filter", async () => {
  const { page } = await open("", testDossier({ events: [] }));
  expect(page.querySelector("section")).toBeNull();
});

it("says on a narrow screen how many filters there are, and on paper which", async () => {
  const { page } = await open("?year=2021&kind=deal&q=sold");
  expect(within(page).getByRole("button", { name: "Filters · 2" })).toBeTruthy();
  expect(within(page).getByText("Only 2021 · Deal · “sold”").hidden).toBe(false);
});

it("changes attributes and texts alone, and the pills of what is chosen", async () => {
  const { page, press } = await open();
  const elements = () => [...page.querySelectorAll("*:not([data-pill])")];
  const before = elements();
  await press("2021", "Year");
  await press("Person 0", "Person");
  expect(elements()).toEqual(before);
});
