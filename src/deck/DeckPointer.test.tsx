import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadCharts } from "../exhibits/charts";
import { openPage } from "../view/test/viewing";
import Deck from "./Deck";
import { fewExhibits } from "./test/fewExhibits";

let opened: Awaited<ReturnType<typeof openPage>>;

beforeAll(loadCharts);
beforeEach(() => {
  vi.stubGlobal("open", () => null);
});
afterEach(() => opened.close());

const openDeck = async () => {
  opened = await openPage(<Deck byHand />, "?slide=headline", fewExhibits);
  vi.spyOn(stage(), "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 1280, 720));
  HTMLElement.prototype.setPointerCapture = () => {};
};
const press = (key: string) =>
  opened.doing(() => void document.dispatchEvent(new KeyboardEvent("keydown", { key, cancelable: true })));
const find = (selector: string): Element => {
  const found = opened.page.querySelector(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};
const stage = () => find("[data-frame] > *");
const number = () => find("[data-shown='true'] a[data-evidence]");
const ink = () => opened.page.querySelector("svg[viewBox='0 0 1280 720'] > path")?.getAttribute("d");

const send = (type: string, to: Element, init: PointerEventInit = {}) =>
  opened.doing(() => {
    const usual = { bubbles: true, cancelable: true, isPrimary: true, pointerId: 1, pointerType: "mouse" };
    to.dispatchEvent(new window.PointerEvent(type, { ...usual, ...init }));
  });

describe("a mouse button held on a number", () => {
  it("points at it, and its click leads nowhere", async () => {
    await openDeck();
    await send("pointerdown", number());
    await vi.waitFor(() => expect(find("[data-pointing]").getAttribute("data-pointing")).toBe("true"));
    await send("pointerup", number());
    const click = new MouseEvent("click", { bubbles: true, cancelable: true });
    await opened.doing(() => void number().dispatchEvent(click));
    expect(click.defaultPrevented).toBe(true);
    expect(opened.page.querySelector("dialog")).toBeNull();
  });

  it("does not drag its link away", async () => {
    await openDeck();
    const drag = new Event("dragstart", { bubbles: true, cancelable: true });
    await opened.doing(() => void number().dispatchEvent(drag));
    expect(drag.defaultPrevented).toBe(true);
  });
});

describe("the pen draws", () => {
  const from = { clientX: 10, clientY: 10, buttons: 1 };
  const to = { clientX: 300, clientY: 300 };

  it("while the button is held", async () => {
    await openDeck();
    await press("d");
    await send("pointerdown", stage(), from);
    const begun = ink();
    await send("pointermove", stage(), { ...to, buttons: 1 });
    expect(ink()).not.toBe(begun);
    await send("pointerup", stage(), to);
    const drawn = ink();
    await send("pointermove", stage(), from);
    expect(ink()).toBe(drawn);
  });

  it.each([
    ["once the browser has taken the gesture", () => send("pointercancel", stage())],
    ["once the button was released elsewhere", () => send("pointermove", stage(), { ...to, buttons: 0 })],
  ])("no more %s", async (_, end) => {
    await openDeck();
    await press("d");
    await send("pointerdown", stage(), from);
    const begun = ink();
    await end();
    await send("pointermove", stage(), { ...to, buttons: 0 });
    expect(ink()).toBe(begun);
  });

  it("no more once it is put away, and not with another button", async () => {
    await openDeck();
    await press("d");
    await send("pointerdown", stage(), { ...from, button: 2, buttons: 2 });
    expect(ink()).toBeUndefined();
    await send("pointerdown", stage(), from);
    await press("d");
    await send("pointermove", stage(), { ...to, buttons: 1 });
    await send("pointermove", stage(), { ...from, buttons: 1 });
    expect(ink()).toBeUndefined();
  });
});

it("two fingers turn no slide", async () => {
  await openDeck();
  const touch = (type: string, clientX: number, pointerId: number) =>
    send(type, stage(), {
      pointerType: "touch",
      pointerId,
      clientX,
      clientY: 300,
      isPrimary: pointerId === 1,
    });
  await touch("pointerdown", 500, 1);
  await touch("pointerdown", 700, 2);
  await touch("pointerup", 400, 1);
  await touch("pointerup", 800, 2);
  expect(opened.steps).toEqual([]);
  await touch("pointerdown", 900, 1);
  await touch("pointerup", 400, 1);
  expect(opened.steps).not.toEqual([]);
});
