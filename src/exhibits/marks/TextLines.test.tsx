import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { TextLines } from "./TextLines";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("draws the same words twice on one line", () => {
  const complain = vi.spyOn(console, "error");
  const lines = [10, 60].map((x) => ({ x, y: 20, text: "counted, no date" }));
  const { container } = render(
    <svg aria-hidden>
      <TextLines className={undefined} lines={lines} />
    </svg>,
  );
  expect(container.querySelectorAll("text")).toHaveLength(2);
  expect(complain).not.toHaveBeenCalled();
});
