import { within } from "@testing-library/dom";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadCharts } from "../exhibits/charts";
import { slidesOf } from "../exhibits/slides";
import { openPage } from "../view/test/viewing";
import Deck from "./Deck";
import { fewExhibits } from "./test/fewExhibits";

const slides = slidesOf(fewExhibits);
const first = slides.findIndex(({ kind }) => kind === "exhibit");

let opened: Awaited<ReturnType<typeof openPage>>;

async function open(at: number): Promise<void> {
  opened = await openPage(<Deck byHand />, `?slide=${slides[at]?.id ?? ""}`, fewExhibits);
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
const click = (name: string) => opened.doing(() => button(name).click());
const region = (name: string) => deck().queryByRole("region", { name });
/** By what a screen reader is told. */
const expectSlide = (at: number) =>
  expect(opened.page.querySelector("[aria-live]")?.textContent).toContain(`Slide ${at + 1} of`);

beforeAll(loadCharts);
beforeEach(() => {
  localStorage.clear();
});
afterEach(async () => {
  await opened.close();
});

describe("keys of the deck", () => {
  it("are left to a field, but for those that turn pages", async () => {
    await open(first);
    const field = document.createElement("input");
    opened.page.append(field);
    const type = (key: string) =>
      opened.doing(() => {
        field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      });
    for (const key of ["ArrowRight", " ", "b", "Home", "5"]) await type(key);
    expectSlide(first);
    expect(deck().queryByText(/^Press Enter/)).toBeNull();
    await type("PageDown");
    expectSlide(first + 1);
  });

  it("held down turn slides, but switch nothing to and fro", async () => {
    await open(first);
    const hold = (key: string) =>
      opened.doing(() => {
        document.dispatchEvent(new KeyboardEvent("keydown", { key, repeat: true }));
      });
    await hold("PageDown");
    expectSlide(first + 1);
    await press("b");
    await hold("b");
    expect(button("The screen is black. Press Escape to continue.")).toBeDefined();
  });

  it("of one letter, digit or sign can be switched off, for good", async () => {
    await open(first);
    await press("?");
    await opened.doing(() =>
      deck()
        .getByRole("checkbox", { name: /^Single-key shortcuts/ })
        .click(),
    );
    await press("n", "7", "?");
    expect(region("Keys")).not.toBeNull();
    expect(deck().queryByText(/^Press Enter/)).toBeNull();
    await press("PageDown");
    expectSlide(first + 1);
    await opened.close();
    await open(first);
    await press("b");
    expect(deck().queryByRole("button", { name: /^The screen is black/ })).toBeNull();
    await click("Keys");
    await opened.doing(() =>
      deck()
        .getByRole("checkbox", { name: /^Single-key shortcuts/ })
        .click(),
    );
    await press("b");
    expect(deck().getByRole("button", { name: /^The screen is black/ })).toBeDefined();
  });

  it("of a clicker's start button fill the screen and leave it, but never the deck", async () => {
    await open(first);
    const request = vi.fn(() => {
      fullScreen = document.documentElement;
      return Promise.resolve();
    });
    let fullScreen: Element | null = null;
    document.documentElement.requestFullscreen = request;
    document.exitFullscreen = () => {
      fullScreen = null;
      return Promise.resolve();
    };
    Object.defineProperty(document, "fullscreenElement", { get: () => fullScreen, configurable: true });
    await press("F5");
    await press("F5");
    expect(request).toHaveBeenCalledOnce();
    await press("Escape");
    expect(fullScreen).toBeNull();
    expectSlide(first);
    await press("F5");
    expect(fullScreen).not.toBeNull();
    await click("Exit");
    expect(fullScreen).toBeNull();
    expect(opened.steps.at(-1)).not.toContain("slide");
    Reflect.deleteProperty(document, "fullscreenElement");
  });
});
