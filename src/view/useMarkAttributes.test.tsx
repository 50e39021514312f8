// @vitest-environment happy-dom
import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { NO_HIGHLIGHT } from "./highlight";
import type { MarkState } from "./markAttributes";
import { useMarkAttributes } from "./useMarkAttributes";

const NOTHING_ASKED: MarkState = { matching: null, highlight: NO_HIGHLIGHT };
const highlight = { ids: new Set(["a", "b"]), origin: "list", pointedAt: "a" } as const;

afterEach(() => document.body.replaceChildren());

function Marks(state: MarkState) {
  const container = useRef<HTMLDivElement>(null);
  useMarkAttributes(container, state);
  return (
    <div ref={container}>
      <i data-event="a" />
      <i data-evidence="b" />
      <i data-mark="c d" />
    </div>
  );
}

function open(state: MarkState) {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const { container, rerender } = render(<Marks {...state} />);
  const marks = () =>
    [...container.querySelectorAll("i")].map((mark) =>
      ["match", "lit", "at"].map((name) => mark.dataset[name] ?? "-").join(" "),
    );
  return { container, marks, update: (next: MarkState) => rerender(<Marks {...next} />) };
}

it("sets nothing if nothing is asked", () => {
  expect(open(NOTHING_ASKED).marks()).toEqual(["- - -", "- - -", "- - -"]);
});

it("marks what does not match, what is highlighted and what is pointed at, and takes it back", () => {
  const { marks, update } = open({ matching: new Set(["b", "d"]), highlight });
  expect(marks()).toEqual(["false true true", "- true -", "- - -"]);
  update({ matching: new Set(["a"]), highlight: { ...highlight, ids: new Set(["d"]), pointedAt: "d" } });
  expect(marks()).toEqual(["- - -", "false - -", "false true true"]);
  update(NOTHING_ASKED);
  expect(marks()).toEqual(["- - -", "- - -", "- - -"]);
});

it("marks what is drawn later inside", async () => {
  const { container, marks } = open({ matching: new Set(["b"]), highlight });
  await act(async () => {
    container.querySelector("div")?.insertAdjacentHTML("beforeend", "<p><i data-event='a'></i></p>");
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(marks().at(-1)).toBe("false true true");
});
