import { within } from "@testing-library/dom";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { shortDeck } from "../exhibits/talkSlides";
import { openPage } from "../view/test/viewing";
import Deck from "./Deck";
import { titleOf } from "./titles";

const slides = slidesOf(realDossier);
const first = slides.findIndex(({ kind }) => kind === "exhibit");
const LAST = slides.length - 1;

let opened: Awaited<ReturnType<typeof openPage>>;
const open = async (at: number) => {
  opened = await openPage(<Deck byHand />, `?slide=${slides[at]?.id}`);
};
/** Opens the slide of a chart, and waits until that is drawn. */
const openChart = async (at: number) => {
  await open(at);
  await vi.waitFor(
    async () => {
      await opened.doing(() => {});
      expect(opened.page.querySelector("[data-shown='true'] svg [data-evidence]")).not.toBeNull();
    },
    { timeout: 20_000 },
  );
};
const deck = () => within(opened.page);
const region = (name: string) => opened.page.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
/** Asking for roles would go through all that is drawn in an overview. */
function buttonOf(text: string): HTMLElement {
  const buttons = [...opened.page.querySelectorAll<HTMLElement>("button")];
  const found = buttons.find((one) => one.getAttribute("aria-label") === text || one.textContent === text);
  if (!found) throw new Error(`No button is called “${text}”.`);
  return found;
}
const click = (name: string) => opened.doing(() => buttonOf(name).click());
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await opened.doing(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true }));
    });
  }
}
/** Of the slides in the overview, in their order. */
const titles = () =>
  [...(region("All slides")?.querySelectorAll('button[aria-label^="Slide "]') ?? [])].map((slide) =>
    slide.getAttribute("aria-label"),
  );

beforeAll(loadCharts);
afterEach(async () => {
  await opened.close();
});

describe("a talk", () => {
  it("leaves a slide out, moves one, and has all again", async () => {
    await open(first);
    await press("o");
    const title = titleOf(slides[first + 1] ?? slides[0], realDossier.title);
    await click(`Move earlier: ${title}`);
    expect(titles()[first]).toContain(title);
    await click(`Leave out of this talk: ${title}`);
    expect(titles()).toHaveLength(LAST);
    await click(`Put back: ${title}`);
    expect(titles()).toHaveLength(LAST + 1);
    expect(titles()[first + 1]).toContain(title);
  });

  it("leaves out the slide on show, which stays out while others move", async () => {
    await open(first);
    const onShow = () => opened.page.querySelector("[data-shown='true'] h1")?.textContent;
    const shown = onShow();
    const title = titleOf(slides[first] ?? slides[0], realDossier.title);
    await press("o");
    await click(`Leave out of this talk: ${title}`);
    expect(region("All slides")?.textContent).toContain(`${LAST} of ${LAST + 1} slides in this talk`);
    expect(region("All slides")?.textContent).toContain(`Left out: ${title}`);
    await click(`Move later: ${titleOf(slides[0], realDossier.title)}`);
    expect(titles()).toHaveLength(LAST);
    expect(titles().join()).not.toContain(title);
    // Until the speaker turns.
    expect(onShow()).toBe(shown);
    await press("ArrowRight", "ArrowLeft");
    expect(onShow()).not.toBe(shown);
  });

  it("does not have the slide on show if the short deck does not", async () => {
    const kept = shortDeck(realDossier);
    await open(slides.findIndex(({ id }) => !kept.includes(id)));
    await press("o");
    await click("Short deck");
    expect(titles()).toHaveLength(kept.length);
  });

  it("has the short deck", async () => {
    await open(0);
    await press("o");
    await opened.doing(() => buttonOf("Short deck").click());
    expect(titles().length).toBeLessThan(LAST);
    expect(titles().at(-1)).toMatch(/What to remember$/);
    await opened.doing(() => buttonOf("All slides, in order").click());
    expect(titles()).toHaveLength(LAST + 1);
  });
});

it("steps through the marks of a slide, and says the value of the one that is lit", async () => {
  await openChart(first + 1);
  await press("Enter");
  const caption = () => opened.page.querySelector("[class*=caption]")?.textContent;
  expect(opened.page.querySelectorAll('[data-step="lit"]').length).toBeGreaterThan(0);
  expect(caption()).toMatch(/¶\d/);
  await press("Escape");
  expect(opened.page.querySelectorAll("[data-step]")).toHaveLength(0);
  await press("m");
  expect(opened.page.querySelectorAll('[data-step="hidden"]').length).toBeGreaterThan(0);
  await press("ArrowRight");
  expect(opened.page.querySelectorAll("[data-step]")).toHaveLength(0);
});

it("steps through a timeline in order of time", async () => {
  await openChart(slides.findIndex((slide) => slide.kind === "exhibit" && slide.exhibit.form === "timeline"));
  const starts: number[] = [];
  for (let step = 0; step < realDossier.events.size; step++) {
    await press("Enter");
    const lit = opened.page.querySelector('[data-step="lit"]')?.getAttribute("data-evidence");
    if (lit === null || lit === undefined) break;
    starts.push(realDossier.events.get(lit)?.when.from?.year ?? 0);
  }
  expect(starts.length).toBeGreaterThan(6);
  expect(starts.filter((year) => year > 0)).toEqual(starts.filter((year) => year > 0).toSorted());
});

it("steps through no thumbnail of the overview", async () => {
  await open(0);
  await press("o", "Enter", "m");
  expect(region("All slides")?.querySelector("[data-drawn] [data-evidence]")).not.toBeNull();
  expect(opened.page.querySelectorAll("[data-step]")).toHaveLength(0);
});

it("searches and filters over the slide", async () => {
  await open(first);
  await press("/");
  const search = within(region("Search and filters") ?? document.body);
  // All that a click leaves, as on the page: those that start in the year, and those that go on in it.
  expect(search.getByRole("button", { name: /^2024/ }).querySelector("i")?.textContent).toBe("17");
  await opened.doing(() => search.getByRole("button", { name: /^2017/ }).click());
  expect(deck().getAllByText("Only 2017").length).toBeGreaterThan(0);
  await opened.doing(() => search.getByRole("button", { name: "Close" }).click());
  expect(region("Search and filters")).toBeNull();
});

it("says why a page on this device has no QR code", async () => {
  await open(first);
  await press("q");
  expect(region("QR code")).not.toBeNull();
  expect(opened.page.querySelector("[inert] [role=toolbar]")).not.toBeNull();
});
