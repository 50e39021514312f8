import { expect, it } from "vitest";
import { showBuiltWidth } from "./builtDrawing";
import { LAYOUT_WIDTHS } from "./layoutWidths";

const [narrow, , wide] = LAYOUT_WIDTHS;

/** A drawing built for two widths, the wider of which is shown. */
function built(): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = `<div data-width="${wide}"><svg><text>wide</text></svg></div><script type="text/html" data-width="${narrow}"><svg><text>narrow</text></svg></script>`;
  return container;
}

const shown = (container: Element) => container.firstElementChild?.outerHTML;

it("shows the drawing for the room that there is, and the same elements again after another one", () => {
  const container = built();
  const [first] = container.querySelectorAll("svg");
  showBuiltWidth(container, narrow);
  expect(shown(container)).toBe(`<div data-width="${narrow}"><svg><text>narrow</text></svg></div>`);
  const second = container.querySelector("svg");
  showBuiltWidth(container, wide);
  expect(container.querySelector("svg")).toBe(first);
  showBuiltWidth(container, narrow);
  expect(container.querySelector("svg")).toBe(second);
  expect(container.children).toHaveLength(2);
});

it("keeps what it shows if nothing was built for the room", () => {
  const container = built();
  showBuiltWidth(container, LAYOUT_WIDTHS[1]);
  showBuiltWidth(container, wide);
  expect(shown(container)).toBe(`<div data-width="${wide}"><svg><text>wide</text></svg></div>`);
});
