import { afterAll, expect } from "vitest";

/** All test files of a thread share one document. What one leaves in it would be found by the next. */
afterAll(() => {
  if (typeof document === "undefined") return;
  const left = [...document.body.children].map(({ outerHTML }) => outerHTML.slice(0, 80));
  document.body.replaceChildren();
  expect(left, "left in the document").toEqual([]);
});
