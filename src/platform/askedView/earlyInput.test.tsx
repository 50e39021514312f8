// @vitest-environment happy-dom
import { within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { FilterBar } from "../../dashboard/FilterBar";
import { bakeries } from "../../dashboard/test/bakeries";
import { NO_FILTERS } from "../../dossier/query/facets";
import { openPage } from "../../view/test/viewing";
import { PLAIN_VIEW, type View } from "../../view/view";
import { followEarlyInput } from "./earlyInput";

const VIEW: View = { ...PLAIN_VIEW, filters: { ...NO_FILTERS, person: ["p0", "p1"] } };

const visited = vi.fn();
let root: HTMLElement;

beforeAll(() => {
  Object.defineProperty(location, "assign", { value: visited });
  followEarlyInput(document, () => VIEW);
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

const press = (name: string | RegExp) => {
  const [button] = within(root).getAllByRole("button", { name });
  if (!button) throw new Error(`No button is called ${name}.`);
  button.click();
};

it.each([
  ["a chip", /^2021/, "?year=2021&person=p0,p1"],
  ["a chosen chip", /^Person 1$/, "?person=p0"],
  ["both of two people", "Both", "?person=p0~p1"],
  ["either of them", "Either", "?person=p0,p1"],
])("a click on %s loads the page of what it chooses", (_, name, address) => {
  press(name);
  expect(visited.mock.calls).toEqual([[address]]);
});

it("leaves a click to the app once that has taken over", () => {
  root.dataset.hydrated = "";
  press("Both");
  expect(visited).not.toHaveBeenCalled();
});
