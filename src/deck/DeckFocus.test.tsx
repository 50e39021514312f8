import { within } from "@testing-library/dom";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { openPage } from "../view/test/viewing";
import Deck from "./Deck";
import Presenter from "./Presenter";
import { fewExhibits } from "./test/fewExhibits";
import { titleOf } from "./titles";

const slides = slidesOf(fewExhibits);
const first = slides.findIndex(({ kind }) => kind === "exhibit");
const LAST = slides.length - 1;

let opened: Awaited<ReturnType<typeof openPage>>;
const openDeck = async (at: number, query = "") => {
  opened = await openPage(<Deck byHand />, `?slide=${slides[at]?.id}${query}`, fewExhibits);
};
const openPresenter = async (at: number) => {
  opened = await openPage(<Presenter name="talk" />, `?slide=${slides[at]?.id}&presenter=talk`, fewExhibits);
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys)
    await opened.doing(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    });
};
/** By name: asking for roles would go through all that is drawn in an overview. */
const buttonOf = (name: string) =>
  [...opened.page.querySelectorAll("button")].find(
    (button) => (button.getAttribute("aria-label") ?? button.textContent) === name,
  );
const focus = (name: string) => opened.doing(() => buttonOf(name)?.focus());
const focused = () =>
  document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent;
const said = () => opened.page.querySelector("[aria-live]")?.textContent;
const slideWords = (at: number) => {
  const slide = slides[at];
  return slide && `Slide ${at + 1} of ${slides.length}: ${titleOf(slide, fewExhibits.title)}`;
};

beforeAll(loadCharts);
beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal("open", () => null);
});
afterEach(() => opened.close());

describe("what lies over a slide has the focus, and gives it back", () => {
  it.each([
    ["the overview, at the slide on show", "o", slideWords(first)],
    ["the QR code, at what closes it", "q", "Close"],
    ["a black screen, which says so", "b", "The screen is black. Press Escape to continue."],
    ["a white screen", "w", "The screen is white. Press Escape to continue."],
    ["the keys, at their heading", "?", "Keys"],
    ["the notes, at their heading", "n", "Notes"],
  ])("%s", async (_, key, name) => {
    await openDeck(first);
    await focus("Next slide");
    await press(key);
    expect(focused()).toBe(name);
    await press("Escape");
    expect(focused()).toBe("Next slide");
    await press(key);
    expect(focused()).toBe(name);
    await press(key);
    expect(focused()).toBe("Next slide");
  });

  it("one over another", async () => {
    await openDeck(first);
    await focus("Next slide");
    await press("o", "b");
    expect(focused()).toMatch(/^The screen is black/);
    await press("b");
    expect(focused()).toBe(slideWords(first));
    await press("b", "End");
    expect(focused()).toBe("Next slide");
  });

  it("the search, in place of what would cover it", async () => {
    await openDeck(first);
    await press("o", "/");
    expect(document.activeElement?.closest("[inert]")).toBeNull();
    expect(focused()).toBe("Search events");
    await press("Escape");
    expect(buttonOf("Clear filters")).toBeUndefined();
  });

  it("to the deck, if it opened in place of another", async () => {
    await openDeck(first);
    await focus("Next slide");
    await press("o", "q");
    expect(focused()).toBe("Close");
    await press("q");
    expect(focused()).toBe("Presentation");
  });

  it("to the slide's first button, if the slide on show is none of the talk", async () => {
    await openDeck(first, "&slides=title,sources");
    await press("o");
    await opened.doing(() =>
      buttonOf(`Leave out of this talk: ${titleOf(slides[first] ?? slides[0], "")}`)?.click(),
    );
    await press("o", "o");
    expect(focused()).toMatch(/^Slide 1 of 2/);
  });

  it("in the presenter's window, whose own parts are out of reach under the overview", async () => {
    await openPresenter(first);
    await focus("Overview");
    await press("o");
    expect(focused()).toBe(slideWords(first));
    expect(buttonOf("Next slide")?.closest("[inert]")).not.toBeNull();
    expect(document.activeElement?.closest("[inert]")).toBeNull();
    await press("o");
    expect(focused()).toBe("Overview");
    expect(buttonOf("Next slide")?.closest("[inert]")).toBeNull();
  });
});

it("scrolls the notes by ↓ before it turns the slide, and begins those of the next slide at their start", async () => {
  await openDeck(first);
  await press("n");
  const notes = document.activeElement?.closest("section");
  if (!notes) throw new Error("The notes do not have the focus.");
  Object.defineProperties(notes, { scrollHeight: { value: 300 }, clientHeight: { value: 200 } });
  const down = () =>
    opened.doing(() => {
      const init = { key: "ArrowDown", bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
    });
  await down();
  expect(said()).toBe(slideWords(first));
  notes.scrollTop = 100;
  await down();
  expect(said()).toBe(slideWords(first + 1));
  expect(notes.scrollTop).toBe(0);
});

describe("a button that is gone once it is pressed leaves the focus to what is around it:", () => {
  const click = (name: string) =>
    opened.doing(() => {
      buttonOf(name)?.focus();
      buttonOf(name)?.click();
    });

  it("the search over a slide", async () => {
    await openDeck(first, "&year=2016");
    await press("/");
    await click("Clear filters");
    expect(buttonOf("Clear filters")).toBeUndefined();
    expect(focused()).toBe("Search and filters");
  });

  it("the clock, and what a rehearsal took", async () => {
    await openPresenter(first);
    await click("Rehearse");
    expect(focused()).toBe("Clock");
    await click("End rehearsal");
    await click("Use as the plan");
    expect(focused()).toBe("Notes");
    await click("Drop plan");
    expect(focused()).toBe("Clock");
  });
});

it("keeps the focus on a button that has led to the end", async () => {
  await openDeck(LAST - 1);
  await focus("Next slide");
  await opened.doing(() => buttonOf("Next slide")?.click());
  expect(said()).toBe(slideWords(LAST));
  expect(focused()).toBe("Next slide");
  expect(buttonOf("Next slide")?.getAttribute("aria-disabled")).toBe("true");
  await opened.doing(() => buttonOf("Next slide")?.click());
  expect(said()).toBe(slideWords(LAST));
  expect(buttonOf("Previous slide")?.getAttribute("aria-disabled")).toBe("false");
});

describe("one live region, which is there before there is something to say,", () => {
  it("says the slide in both windows", async () => {
    await openPresenter(first);
    const region = opened.page.querySelector("[aria-live]");
    expect(region?.textContent).toBe(slideWords(first));
    await press("ArrowRight");
    expect(region?.textContent).toBe(slideWords(first + 1));
  });

  it("says the digits of a jump", async () => {
    await openDeck(first);
    await press("5");
    expect(said()).toBe("Press Enter to go to slide 5");
    await press("Escape");
    expect(said()).toBe(slideWords(first));
  });

  it("says a step as its chart says the mark", async () => {
    await openDeck(slides.findIndex(({ id }) => id === "revenue"));
    await vi.waitFor(
      async () => {
        await opened.doing(() => {});
        expect(opened.page.querySelector("[data-shown='true'] svg [data-evidence]")).not.toBeNull();
      },
      { timeout: 20_000 },
    );
    const region = opened.page.querySelector("[aria-live]");
    await press("Enter");
    expect(region?.textContent).toMatch(/billion dollars.*, paragraph/);
    expect(region?.textContent).not.toContain("¶");
    expect(within(opened.page).queryByRole("status")).toBeNull();
    await press("Escape");
    expect(region?.textContent).toMatch(/^Slide \d/);
  });
});
