import { afterAll, expect, vi } from "vitest";

/** All test files of a thread share one document. What one leaves in it would be found by the next. */
afterAll(() => {
  // Vitest does it before the next test, but what a file imports runs before its first.
  vi.unstubAllGlobals();
  if (typeof document === "undefined") return;
  const left = [...document.body.children].map(({ outerHTML }) => outerHTML.slice(0, 80));
  document.body.replaceChildren();
  expect(left, "left in the document").toEqual([]);
});
