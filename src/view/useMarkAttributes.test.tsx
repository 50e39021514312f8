import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NO_HIGHLIGHT } from "./highlight";
import { type MarkState, setMarkAttributes } from "./markAttributes";
import { useMarkAttributes } from "./useMarkAttributes";

const NOTHING_ASKED: MarkState = { matching: null, highlight: NO_HIGHLIGHT };
const highlight = { ids: new Set(["a", "b"]), origin: "list", pointedAt: "a", evidence: null } as const;

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

it.each([
  ["a tile, at its link", "<li data-mark='a'><a href='#'></a></li>", "a"],
  ["a row, at its header", "<table><tr data-mark='a'><th></th><td></td></tr></table>", "th"],
  ["a cell", "<table><tr><td data-mark='a'><p></p></td></tr></table>", "td"],
])("describes %s, as not matching", (_, html, described) => {
  const place = document.createElement("div");
  place.innerHTML = html;
  const descriptions = () =>
    [...place.querySelectorAll("[aria-description]")].map((one) => [
      one.localName,
      one.getAttribute("aria-description"),
    ]);
  setMarkAttributes(place, { ...NOTHING_ASKED, matching: new Set(["b"]) });
  expect(descriptions()).toEqual([[described, "doesn’t match the filters"]]);
  setMarkAttributes(place, { ...NOTHING_ASKED, matching: new Set(["a"]) });
  expect(descriptions()).toEqual([]);
});

it("describes no mark of a drawing, which is one image", () => {
  const place = document.createElement("div");
  place.innerHTML = "<svg><g data-evidence='a' data-mark='a'></g></svg><a data-evidence='a'></a>";
  setMarkAttributes(place, { ...NOTHING_ASKED, matching: new Set(["b"]) });
  expect(place.querySelector("[aria-description]")).toBeNull();
});

describe("what holds marks", () => {
  const held = (html: string, state: MarkState) => {
    const place = document.createElement("div");
    place.innerHTML = `<p data-holds-marks>${html}</p>`;
    setMarkAttributes(place, state);
    const { held, explained } = place.querySelector("p")?.dataset ?? {};
    return [held ?? "-", explained ?? "-"].join(" ");
  };
  const only = (...ids: readonly string[]): MarkState => ({ ...NOTHING_ASKED, matching: new Set(ids) });
  const opened: MarkState = { matching: null, highlight: { ...highlight, evidence: "a" } };
  it.each([
    ["no mark, under a filter", "<a data-evidence='a'></a>", only("b"), "- -"],
    ["a mark that matches", "<i data-mark='a'></i><i data-mark='b'></i>", only("b"), "- -"],
    ["marks none of which matches", "<i data-mark='a'></i><i data-mark='b'></i>", only("c"), "faded -"],
    ["a mark of a drawing", "<svg><g data-evidence='a'></g></svg>", only("c"), "faded -"],
    ["a mark that is pointed at", "<i data-mark='a'></i>", { ...NOTHING_ASKED, highlight }, "- -"],
    ["a mark whose evidence is open", "<i data-mark='a'></i>", opened, "- true"],
    ["marks beside open evidence", "<i data-mark='c'></i>", opened, "- -"],
  ])("goes by them: %s", (_, html, state, expected) => {
    expect(held(html, state)).toBe(expected);
  });

  it("may be what the marks are set in", () => {
    const place = document.createElement("div");
    place.setAttribute("data-holds-marks", "");
    place.innerHTML = "<i data-mark='a'></i>";
    setMarkAttributes(place, only("b"));
    expect(place.dataset.held).toBe("faded");
    setMarkAttributes(place, NOTHING_ASKED);
    expect(place.dataset.held).toBeUndefined();
  });
});
