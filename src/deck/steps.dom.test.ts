import { afterAll, beforeEach, describe, expect, it, test } from "vitest";
import { buildNext, lightNext, markNames, setSteps } from "./steps";

const MARKS = ["a", "b", "c"];
const ORDER = ["a", "b", "c"];

describe("lighting", () => {
  test.each([
    [[], false, ["a"]],
    [["a"], false, ["b"]],
    [["c"], false, []],
    [[], true, ["a"]],
    [["a"], true, ["a", "b"]],
    [["a", "b"], true, ["b", "c"]],
    [["a", "b"], false, ["c"]],
    [["gone"], false, ["a"]],
  ] as const)("after %j, keeping it: %j, come %j", (lit, keeps, next) => {
    expect(lightNext(lit, MARKS, keeps)).toEqual(next);
  });

  test("what has no marks stays", () => {
    expect(lightNext([], [], false)).toEqual([]);
  });
});

test.each([
  [null, 1],
  [1, 2],
  [2, null],
] as const)("after %j marks are shown %j", (built, next) => {
  expect(buildNext(built, MARKS)).toBe(next);
});

test("a drawing of one mark cannot be built up", () => {
  expect(buildNext(null, ["a"])).toBeNull();
});

describe("the marks of a page", () => {
  afterAll(() => document.body.replaceChildren());
  beforeEach(() => {
    const marks = (...names: readonly string[]) =>
      names.map((name) => `<g data-evidence="${name}"><g data-evidence="inner"></g></g>`).join("");
    document.body.innerHTML = `
      <div data-shown="false"><div data-drawn><svg>${marks("a", "b")}</svg></div></div>
      <div data-shown="true"><div data-drawn><svg>${marks("c", "a", "b")}
        <g data-evidence="d" data-match="false"></g></svg></div></div>`;
  });
  const steps = () =>
    [...document.querySelectorAll("[data-step]")].map(
      (mark) => `${mark.getAttribute("data-evidence")} ${mark.getAttribute("data-step")}`,
    );

  it("are those of the slide on show that match the filters, in the table's order", () => {
    expect(markNames(document, ORDER)).toEqual(["a", "b", "c"]);
    expect(markNames(document, [])).toEqual(["c", "a", "b"]);
  });

  it("stay as they are drawn if the table's order does not have all of them", () => {
    expect(markNames(document, ["b"])).toEqual(["c", "a", "b"]);
  });

  it("are lit, dimmed and hidden by an attribute, which goes again", () => {
    setSteps(document, { lit: ["a"], built: null }, ORDER);
    expect(steps()).toEqual(["c dim", "a lit", "b dim"]);
    setSteps(document, { lit: [], built: 2 }, ORDER);
    expect(steps()).toEqual(["c hidden"]);
    setSteps(document, { lit: [], built: null }, ORDER);
    expect(steps()).toEqual([]);
  });

  it("of a table are its rows", () => {
    document.body.innerHTML =
      '<div data-shown="true"><div data-drawn><table><tbody><tr></tr><tr></tr></tbody></table></div></div>';
    const [first = "", second = ""] = markNames(document, []);
    expect(first).not.toBe(second);
    setSteps(document, { lit: [second], built: null }, []);
    const rows = [...document.querySelectorAll("tr")].map((row) => row.getAttribute("data-step"));
    expect(rows).toEqual(["dim", "lit"]);
  });
});
