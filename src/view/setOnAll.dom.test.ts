import { expect, it } from "vitest";
import { setOnAll, setOnAllNow } from "./setOnAll";

it("sets attributes on what was just drawn as soon as that is asked for, until it is stopped", () => {
  const container = document.createElement("div");
  const stop = setOnAll(container, () => {
    for (const mark of container.children) mark.setAttribute("data-match", "false");
  });
  const draw = () => container.appendChild(document.createElement("i"));
  const mark = draw();
  setOnAllNow();
  expect(mark.dataset.match).toBe("false");
  stop();
  const later = draw();
  setOnAllNow();
  expect(later.dataset.match).toBeUndefined();
});
