import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { slidesOf } from "../exhibits/slides";
import { COMMANDS } from "../view/shortcuts";
import { type DeckState, FRESH_DECK, run, typeDigit } from "./deck";

const slides = slidesOf(realDossier);
const last = slides.length - 1;
const exhibitAt = slides.findIndex(({ kind }) => kind === "exhibit");
const at = (index: number, tablePages = 1) => ({ slides, at: index, tablePages });
const deckOf = (over: Partial<DeckState>): DeckState => ({ ...FRESH_DECK, ...over });

describe("turning slides", () => {
  test.each([
    ["next", 0, 1],
    ["back", 2, 1],
    ["first", 4, 0],
    ["last", 0, last],
  ] as const)("%s from %i goes to %i", (command, from, to) => {
    expect(run(FRESH_DECK, command, at(from)).effect).toEqual({ kind: "go", slide: slides[to]?.id });
  });

  test.each([
    ["back", 0],
    ["next", last],
    ["first", 0],
    ["last", last],
  ] as const)("%s on slide %i stays", (command, from) => {
    expect(run(FRESH_DECK, command, at(from)).effect).toBeUndefined();
  });

  test("passes over slides that have nothing for the filters, until all are asked for", () => {
    const nothing = new Set(slides.slice(1, 3).map(({ id }) => id));
    const passing = (index: number) => ({ ...at(index), nothing });
    expect(run(FRESH_DECK, "next", passing(0)).effect).toEqual({ kind: "go", slide: slides[3]?.id });
    expect(run(FRESH_DECK, "back", passing(3)).effect).toEqual({ kind: "go", slide: slides[0]?.id });
    expect(run(deckOf({ digits: "2" }), "jump", passing(0)).effect).toEqual({
      kind: "go",
      slide: slides[1]?.id,
    });
    const { state } = run(FRESH_DECK, "all", passing(0));
    expect(run(state, "next", passing(0)).effect).toEqual({ kind: "go", slide: slides[1]?.id });
  });

  test("takes away what lies over the slide, but not the notes", () => {
    const covered = deckOf({ blank: "black", panel: "overview", tablePage: 0, digits: "1" });
    expect(run(covered, "next", at(0)).state).toEqual(FRESH_DECK);
    expect(run(deckOf({ panel: "notes" }), "next", at(0)).state.panel).toBe("notes");
  });

  test("turns the pages of a table first", () => {
    const open = deckOf({ tablePage: 0 });
    const second = run(open, "next", at(exhibitAt, 2));
    expect(second).toEqual({ state: deckOf({ tablePage: 1 }) });
    expect(run(second.state, "next", at(exhibitAt, 2)).effect).toMatchObject({ kind: "go" });
    expect(run(second.state, "back", at(exhibitAt, 2)).state.tablePage).toBe(0);
  });
});

describe("jumping", () => {
  test("goes to the number typed", () => {
    const typed = typeDigit(FRESH_DECK, "3");
    expect(run(typed, "jump", at(0))).toEqual({
      state: FRESH_DECK,
      effect: { kind: "go", slide: slides[2]?.id },
    });
  });

  test("past the end goes to the last", () => {
    const typed = typeDigit(typeDigit(FRESH_DECK, "9"), "9");
    expect(run(typed, "jump", at(0)).effect).toEqual({ kind: "go", slide: slides[last]?.id });
  });

  test("does nothing without a number", () => {
    expect(run(FRESH_DECK, "jump", at(3))).toEqual({ state: FRESH_DECK });
  });

  test("keeps the last three digits", () => {
    expect([..."12345"].reduce(typeDigit, FRESH_DECK).digits).toBe("345");
  });
});

describe("stepping through the marks", () => {
  const marks = ["a", "b"];
  const there = { ...at(exhibitAt), marks };

  test("Enter lights one after the other, kept ones stay, and then all are shown", () => {
    const first = run(FRESH_DECK, "jump", there).state;
    expect(first).toEqual(deckOf({ lit: ["a"] }));
    expect(run(first, "keep", there).state).toEqual(deckOf({ lit: ["a", "b"] }));
    const second = run(first, "jump", there).state;
    expect(second).toEqual(deckOf({ lit: ["b"] }));
    expect(run(second, "jump", there).state).toEqual(FRESH_DECK);
  });

  test("a drawing is built up", () => {
    const first = run(FRESH_DECK, "build", there).state;
    expect(first).toEqual(deckOf({ built: 1 }));
    expect(run(first, "build", there).state).toEqual(FRESH_DECK);
  });

  test.each([{ lit: ["a"] }, { built: 1 }])("Escape and the next slide show all again: %j", (over) => {
    expect(run(deckOf(over), "leave", there)).toEqual({ state: FRESH_DECK });
    expect(run(deckOf(over), "next", there).state).toEqual(FRESH_DECK);
    expect(run(deckOf(over), "table", there).state).toEqual(deckOf({ tablePage: 0 }));
  });
});

test("the pen and the pointer exclude each other, and Escape puts the pen down", () => {
  const drawing = run(deckOf({ pointer: true }), "pen", at(0)).state;
  expect(drawing).toEqual(deckOf({ pen: true }));
  expect(run(drawing, "pointer", at(0)).state).toEqual(deckOf({ pointer: true }));
  expect(run(drawing, "leave", at(0))).toEqual({ state: FRESH_DECK });
});

describe("what lies over the slide", () => {
  test.each([
    ["black", { blank: "black" }],
    ["white", { blank: "white" }],
    ["overview", { panel: "overview" }],
    ["notes", { panel: "notes" }],
    ["help", { panel: "help" }],
    ["pointer", { pointer: true }],
    ["pen", { pen: true }],
    ["qr", { panel: "qr" }],
    ["table", { tablePage: 0 }],
  ] as const)("%s comes and goes", (command, shown) => {
    const on = run(FRESH_DECK, command, at(exhibitAt)).state;
    expect(on).toEqual(deckOf(shown));
    expect(run(on, command, at(exhibitAt)).state).toEqual(FRESH_DECK);
  });

  test("Escape leaves one level at a time, and at last the deck", () => {
    let state = deckOf({ digits: "1", panel: "help", blank: "white", tablePage: 0 });
    state = run(state, "leave", at(1)).state;
    expect(state).toEqual(deckOf({ panel: "help", blank: "white", tablePage: 0 }));
    state = run(state, "leave", at(1)).state;
    expect(state).toEqual(deckOf({ blank: "white", tablePage: 0 }));
    state = run(state, "leave", at(1)).state;
    expect(state).toEqual(deckOf({ tablePage: 0 }));
    const bare = run(state, "leave", at(1));
    expect(bare).toEqual({ state: FRESH_DECK });
    expect(run(bare.state, "leave", at(1)).effect).toEqual({ kind: "leave" });
  });

  test("a slide without an exhibit has no table and no evidence", () => {
    expect(run(FRESH_DECK, "table", at(0))).toEqual({ state: FRESH_DECK });
    expect(run(FRESH_DECK, "evidence", at(0))).toEqual({ state: FRESH_DECK });
  });

  test("evidence is that of the exhibit on show", () => {
    const slide = slides[exhibitAt];
    const id = slide?.kind === "exhibit" ? slide.exhibit.id : "";
    expect(run(FRESH_DECK, "evidence", at(exhibitAt)).effect).toEqual({ kind: "evidence", id });
  });
});

test("no run of commands leaves the deck without a slide to show", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...COMMANDS, ..."0123456789")), (typed) => {
      let state = FRESH_DECK;
      let index = 0;
      for (const key of typed) {
        const command = COMMANDS.find((candidate) => candidate === key);
        if (!command) {
          state = typeDigit(state, key);
          continue;
        }
        const outcome = run(state, command, at(index, 3));
        state = outcome.state;
        const { effect } = outcome;
        if (effect?.kind === "go") index = slides.findIndex(({ id }) => id === effect.slide);
        expect(slides[index]).toBeDefined();
      }
    }),
  );
});
