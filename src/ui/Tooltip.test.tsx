import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Tooltip } from "./Tooltip";

let top = 300;

beforeEach(() => {
  top = 300;
  document.body.append(mark);
  vi.stubGlobal("innerHeight", 768);
  vi.spyOn(document.documentElement, "clientWidth", "get").mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 200, 80));
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const newMark = () => document.createElementNS("http://www.w3.org/2000/svg", "g");
const mark = newMark();
mark.getBoundingClientRect = () => new DOMRect(500, top, 40, 20);
const place = () => {
  const { style } = screen.getByRole("tooltip");
  return [style.left, style.top];
};

it("stands beside its mark, and goes with it as the page scrolls", () => {
  render(<Tooltip about={mark}>Three rolls</Tooltip>);
  expect(screen.getByRole("tooltip").textContent).toBe("Three rolls");
  expect(place()).toEqual(["420px", "212px"]);
  top = 60;
  fireEvent.scroll(document);
  expect(place()).toEqual(["420px", "88px"]);
});

it("stands outside of what is scaled, and is enlarged with the mark of a drawing that is", () => {
  const scaled = newMark();
  document.body.append(scaled);
  if (!(scaled instanceof SVGGraphicsElement)) throw new Error("No part of a drawing.");
  scaled.getBoundingClientRect = () => new DOMRect(500, 300, 80, 40);
  Object.assign(scaled, { getBBox: () => new DOMRect(0, 0, 40, 20) });
  const { container } = render(<Tooltip about={scaled}>Three rolls</Tooltip>);
  const card = screen.getByRole("tooltip");
  expect(container.contains(card)).toBe(false);
  expect(card.style.zoom).toBe("2");
  expect(place()).toEqual(["220px", "106px"]);
});

it("goes to another mark", () => {
  const { rerender } = render(<Tooltip about={mark}>Three rolls</Tooltip>);
  const other = newMark();
  document.body.append(other);
  other.getBoundingClientRect = () => new DOMRect(0, 300, 40, 20);
  rerender(<Tooltip about={other}>Loaves</Tooltip>);
  expect(place()).toEqual(["8px", "212px"]);
});

it("is hidden once its mark has left the page", () => {
  render(<Tooltip about={mark}>Three rolls</Tooltip>);
  mark.remove();
  fireEvent(window, new Event("resize"));
  expect(screen.getByText("Three rolls").hidden).toBe(true);
});
