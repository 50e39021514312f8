import { fireEvent, within } from "@testing-library/dom";
import { act } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { SHORTCUTS } from "../view/shortcuts";
import { openPage } from "../view/test/viewing";
import Deck from "./Deck";
import { fewExhibits } from "./test/fewExhibits";
import { titleOf } from "./titles";

const slides = slidesOf(fewExhibits);
const first = slides.findIndex(({ kind }) => kind === "exhibit");
const LAST = slides.length - 1;
const idAt = (at: number) => slides[at]?.id ?? "";
/** What a screen reader is told of the slide on show. */
const said = (at: number) => {
  const slide = slides[at];
  return slide && `Slide ${at + 1} of ${slides.length}: ${titleOf(slide, fewExhibits.title)}`;
};

type Opened = Awaited<ReturnType<typeof openPage>>;
let opened: Opened;

/** The deck at a slide. */
async function open(at: number, query = ""): Promise<void> {
  opened = await openPage(<Deck byHand />, `?slide=${idAt(at)}${query}`, fewExhibits);
}

const deck = () => within(opened.page);
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await opened.doing(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    });
  }
}
/** In the toolbar, or behind its button for more. */
const button = (name: string) =>
  deck().queryByRole("button", { name }) ?? deck().getByRole("menuitemcheckbox", { name, hidden: true });
const isOn = (name: string) =>
  button(name).getAttribute("aria-pressed") ?? button(name).getAttribute("aria-checked");
const click = (name: string) => opened.doing(() => button(name).click());
const region = (name: string) => deck().queryByRole("region", { name });
const expectSlide = (at: number) =>
  expect(opened.page.querySelector("[aria-live]")?.textContent).toBe(said(at));

beforeAll(loadCharts);
beforeEach(() => {
  vi.stubGlobal("open", () => null);
});
afterEach(async () => {
  await opened.close();
});

describe("keys", () => {
  it("of keyboards and clickers go on and back", async () => {
    await open(first);
    const back = ["ArrowLeft", "ArrowUp", "PageUp", "PageUp"];
    for (const [at, key] of ["ArrowRight", "ArrowDown", " ", "PageDown"].entries()) {
      await press(key);
      expectSlide(first + 1);
      await press(back[at] ?? "");
      expectSlide(first);
    }
  });

  it("Home, End and a number with Enter jump", async () => {
    await open(first);
    await press("End");
    expectSlide(LAST);
    await press("Home");
    expectSlide(0);
    await press("5");
    expect(deck().getAllByText("Press Enter to go to slide 5")[0]).toBeDefined();
    await press("Enter");
    expectSlide(4);
  });

  it("Escape leaves one level at a time, and at last the deck", async () => {
    await open(first);
    await press("?", "b", "Escape");
    expect(region("Keys")).toBeNull();
    expect(deck().getByRole("button", { name: /^The screen is black/ })).toBeDefined();
    await press("Escape");
    expect(deck().queryByRole("button", { name: /^The screen is black/ })).toBeNull();
    await press("Escape");
    expect(opened.steps.at(-1)).not.toContain("slide");
  });
});

describe("the toolbar", () => {
  it("steps, and ends at both ends", async () => {
    await open(0);
    expect(button("Previous slide").getAttribute("aria-disabled")).toBe("true");
    await click("Next slide");
    expectSlide(1);
    await press("End");
    expect(button("Next slide").getAttribute("aria-disabled")).toBe("true");
    await click("Previous slide");
    expectSlide(LAST - 1);
  });

  it.each(["Table", "Notes", "Pointer", "Black screen", "White screen", "Keys"])(
    "says whether “%s” is on",
    async (name) => {
      await open(first);
      expect(isOn(name)).toBe("false");
      await click(name);
      expect(isOn(name)).toBe("true");
      await click(name);
      expect(isOn(name)).toBe("false");
    },
  );

  it("shows while the mouse moves, but not because it lies there as the deck opens", async () => {
    await open(first);
    vi.useFakeTimers();
    const toolbar = deck().getByRole("toolbar");
    const move = (clientX: number) =>
      act(() => void dispatchEvent(new PointerEvent("pointermove", { clientX })));
    move(300);
    move(300);
    expect(toolbar.dataset.shown).toBe("false");
    move(301);
    expect(toolbar.dataset.shown).toBe("true");
    act(() => void vi.advanceTimersByTime(4_000));
    expect(toolbar.dataset.shown).toBe("false");
    vi.useRealTimers();
  });
});

describe("what lies over the slide", () => {
  it("notes: what to say to the slide on show", async () => {
    await open(first);
    await press("n");
    const slide = slides[first];
    const say = slide?.kind === "exhibit" ? slide.exhibit.speaker?.say : undefined;
    expect(region("Notes")?.querySelectorAll("h3 + ul > li").length).toBeGreaterThanOrEqual(say?.length ?? 1);
    await press("ArrowRight");
    expect(region("Notes")).not.toBeNull();
    await press("n");
    expect(region("Notes")).toBeNull();
  });

  it("all slides: each leads to its own", async () => {
    await open(first);
    await press("o");
    const all = within(region("All slides") ?? document.body).getAllByRole("button", { name: /^Slide / });
    expect(all.map((one) => one.getAttribute("aria-label"))).toEqual(slides.map((_, at) => said(at)));
    expect(all[first]?.getAttribute("aria-current")).toBe("true");
    await opened.doing(() => all[5]?.click());
    expect(region("All slides")).toBeNull();
    expectSlide(5);
  });

  it("all slides: those of this talk that have nothing for the filters are counted", async () => {
    await open(0, "&slides=title,revenue,meetings&person=li-qiang");
    await press("o");
    expect(region("All slides")?.textContent).toContain("1 of 3 slides has nothing on Li Qiang");
  });

  it("all slides: a name typed there stands on the title slide and in the address", async () => {
    await open(0);
    await press("o");
    const field = deck().getByRole<HTMLInputElement>("textbox", { name: "Presented by" });
    const type = (value: string) => opened.doing(() => fireEvent.change(field, { target: { value } }));
    await type(" ");
    await type("Ann Baker, CFO");
    expect(opened.steps).toEqual(["replace ?by=Ann+Baker,+CFO&slide=title"]);
    await opened.doing(() => fireEvent.keyDown(field, { key: "Escape" }));
    expect(region("All slides")).toBeNull();
    expect(opened.page.textContent).toContain("Presented by Ann Baker, CFO");
  });

  it("keys: every one that does something", async () => {
    await open(first);
    await press("?");
    const keys = within(region("Keys") ?? document.body);
    expect(keys.getAllByRole("term")).toHaveLength(SHORTCUTS.length);
    for (const printed of ["→", "Page Down", "Home", "Enter", "B", "F5", "Esc"]) {
      expect(keys.getByText(printed, { exact: true })).toBeDefined();
    }
  });

  it.each(["Black screen", "White screen"])("%s: a press takes it away", async (name) => {
    await open(first);
    await click(name);
    const blank = deck().getByRole("button", { name: /^The screen is/ });
    await opened.doing(() => blank.click());
    expect(deck().queryByRole("button", { name: /^The screen is/ })).toBeNull();
  });

  it("the table, in place of the drawing: its pages come before the next slide", async () => {
    await open(first);
    await press("t");
    const rows = () =>
      within(deck().getByRole("table"))
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent);
    const before = rows();
    await press("ArrowRight");
    expect(deck().getByText(/^Rows, page 2 of/)).toBeDefined();
    expect(rows()).not.toEqual(before);
    await press("ArrowRight");
    expect(deck().queryByText(/^Rows, page/)).toBeNull();
    expectSlide(first + 1);
  });
});

it("names the filters on its slides", async () => {
  await open(first, "&year=2024");
  expect(deck().getAllByText("Only 2024").length).toBeGreaterThan(0);
});

describe("what the browser refuses", () => {
  it("full screen: the deck says so and goes on", async () => {
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("No."));
    await open(first);
    await press("f");
    expect(deck().getByRole("alert").textContent).toMatch(/blocked full screen/);
    await press("PageDown");
    expect(deck().queryByRole("alert")).toBeNull();
  });

  it("a second window: the notes are shown on the one screen", async () => {
    await open(first);
    await press("s");
    expect(deck().getByRole("alert").textContent).toMatch(/blocked a second window/);
    expect(region("Notes")).not.toBeNull();
  });
});

it("keeps the screen awake, and no longer than it is there", async () => {
  const release = vi.fn(() => Promise.resolve());
  const request = vi.fn(() => Promise.resolve({ release }));
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  await open(first);
  expect(request).toHaveBeenCalledWith("screen");
  expect(release).not.toHaveBeenCalled();
  await opened.close();
  expect(release).toHaveBeenCalled();
  Reflect.deleteProperty(navigator, "wakeLock");
});

it("shows the page's own figure in a window too small for the stage", async () => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  await open(first);
  expect(deck().getAllByRole("figure")).toHaveLength(1);
  await press("t");
  expect(deck().queryByRole("figure")).toBeNull();
  expect(deck().getByRole("table")).toBeDefined();
});
