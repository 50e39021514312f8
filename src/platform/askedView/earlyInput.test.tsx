import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { FilterBar } from "../../dashboard/FilterBar";
import { bakeries } from "../../dashboard/test/bakeries";
import { NO_FILTERS } from "../../dossier/query/facets";
import { openPage } from "../../view/test/viewing";
import { PLAIN_VIEW, type View } from "../../view/view";
import { followEarlyInput } from "./earlyInput";

const VIEW: View = { ...PLAIN_VIEW, filters: { ...NO_FILTERS, person: ["p0", "p1"] } };

const visited = vi.fn();
let root: HTMLElement;

let heard: readonly Parameters<Document["addEventListener"]>[] = [];
let heardByWindow: readonly Parameters<Window["addEventListener"]>[] = [];
beforeAll(() => {
  Object.defineProperty(location, "assign", { configurable: true, value: visited });
  const listening = vi.spyOn(document, "addEventListener");
  const listeningWindow = vi.spyOn(window, "addEventListener");
  followEarlyInput(document, () => VIEW);
  heard = [...listening.mock.calls];
  heardByWindow = [...listeningWindow.mock.calls];
  for (const spy of [listening, listeningWindow]) spy.mockRestore();
});
afterAll(() => {
  for (const [type, listener] of heard) document.removeEventListener(type, listener);
  for (const [type, listener] of heardByWindow) removeEventListener(type, listener);
  Reflect.deleteProperty(location, "assign");
  document.body.replaceChildren();
});

/** The filter bar as it stands before the app has taken it over: elements without handlers. */
beforeEach(async () => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  const { page, close } = await openPage(<FilterBar />, "?person=p0,p1", bakeries);
  const html = page.innerHTML;
  await close();
  root = document.createElement("div");
  root.id = "root";
  root.innerHTML = html;
  document.body.replaceChildren(root);
});
afterEach(() => visited.mockReset());

function press(selector: string): void {
  const button = root.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`The filter bar has no ${selector}.`);
  button.click();
}

it.each([
  ["a chip", "[data-value='2021']", "?year=2021&person=p0,p1"],
  ["a chosen chip", "[data-value=p1]", "?person=p0"],
  ["both of two people", "[data-side=both]", "?person=p0~p1"],
  ["either of them", "[data-side=either]", "?person=p0,p1"],
])("a click on %s loads the page of what it chooses", (_, selector, address) => {
  press(selector);
  expect(visited.mock.calls).toEqual([[address]]);
});

it("leaves a click to the app once that has taken over", () => {
  root.dataset.hydrated = "";
  press("[data-side=both]");
  expect(visited).not.toHaveBeenCalled();
});
