import type { Slide } from "../exhibits/slides";
import type { Command } from "../view/shortcuts";
import { slideToward } from "./slideToward";
import { buildNext, lightNext, type Steps } from "./steps";

/** What the windows of a presentation share beside the address. */
export interface DeckState extends Steps {
  readonly blank: "black" | "white" | null;
  /** What lies over the slide. */
  readonly panel: "overview" | "notes" | "help" | "qr" | null;
  /** The page of the exhibit's table that stands in place of its drawing, from 0. */
  readonly tablePage: number | null;
  readonly pointer: boolean;
  /** Whether the mouse draws. */
  readonly pen: boolean;
  /** Whether slides with nothing for the filters are shown like the others. */
  readonly all: boolean;
  /** Digits typed so far, to jump by number. */
  readonly digits: string;
}

export const FRESH_DECK: DeckState = {
  blank: null,
  panel: null,
  tablePage: null,
  pointer: false,
  pen: false,
  all: false,
  digits: "",
  lit: [],
  built: null,
};

const NO_STEPS: Steps = { lit: [], built: null };

/** What a command needs from outside of the deck. */
export type Effect =
  | { readonly kind: "go"; readonly slide: string }
  | { readonly kind: "evidence"; readonly id: string }
  | {
      readonly kind: "leave" | "exit" | "projector" | "full-screen" | "start" | "presenter" | "search";
    };

export interface Position {
  readonly slides: readonly Slide[];
  /** The slide on show, from 0. */
  readonly at: number;
  /** Pages of its exhibit's table. */
  readonly tablePages: number;
  /** Names of the marks of the slide on show. */
  readonly marks?: readonly string[];
  /** The slides that have nothing for the filters: turning passes over them. */
  readonly nothing?: ReadonlySet<string>;
}

interface Outcome {
  readonly state: DeckState;
  readonly effect?: Effect;
}

/** What a command does. Moving on takes away what lies over the slide; Escape leaves one level. */
export function run(
  state: DeckState,
  command: Command,
  { slides, at, tablePages, nothing, marks = [] }: Position,
): Outcome {
  const go = (to: number): Outcome => {
    const slide = slides[Math.min(Math.max(to, 0), slides.length - 1)];
    const rested: DeckState = {
      ...state,
      blank: null,
      panel: state.panel === "notes" ? "notes" : null,
      digits: "",
    };
    return slide && slide !== slides[at]
      ? { state: { ...rested, ...NO_STEPS, tablePage: null }, effect: { kind: "go", slide: slide.id } }
      : { state: rested };
  };
  /** Within a table that takes several pages. */
  const turn = (by: number): Outcome | null => {
    const page = state.tablePage === null ? -1 : state.tablePage + by;
    return page >= 0 && page < tablePages
      ? { state: { ...state, blank: null, digits: "", ...NO_STEPS, tablePage: page } }
      : null;
  };
  const step = (by: 1 | -1): Outcome =>
    go(slideToward(by, { slides, at, ...(nothing && { nothing }) }, state.all) ?? at);
  const panel = (name: NonNullable<DeckState["panel"]>): Outcome => ({
    state: { ...state, digits: "", panel: state.panel === name ? null : name },
  });
  const blank = (color: NonNullable<DeckState["blank"]>): Outcome => ({
    state: { ...state, digits: "", blank: state.blank === color ? null : color },
  });
  const slide = slides[at];

  switch (command) {
    case "next":
      return turn(1) ?? step(1);
    case "back":
      return turn(-1) ?? step(-1);
    case "first":
      return go(0);
    case "last":
      return go(slides.length - 1);
    case "jump":
      return state.digits === ""
        ? { state: { ...state, lit: lightNext(state.lit, marks, false) } }
        : go(Number(state.digits) - 1);
    case "keep":
      return { state: { ...state, lit: lightNext(state.lit, marks, true) } };
    case "build":
      return { state: { ...state, lit: [], built: buildNext(state.built, marks) } };
    case "black":
    case "white":
      return blank(command);
    case "overview":
    case "notes":
    case "help":
    case "qr":
      return panel(command);
    case "table":
      return slide?.kind === "exhibit"
        ? { state: { ...state, ...NO_STEPS, digits: "", tablePage: state.tablePage === null ? 0 : null } }
        : { state };
    case "all":
      return { state: { ...state, all: !state.all } };
    case "pointer":
      return { state: { ...state, digits: "", pen: false, pointer: !state.pointer } };
    case "pen":
      return { state: { ...state, digits: "", pointer: false, pen: !state.pen } };
    case "evidence":
      return slide?.kind === "exhibit"
        ? { state, effect: { kind: "evidence", id: slide.exhibit.id } }
        : { state };
    case "projector":
    case "full-screen":
    case "start":
    case "presenter":
    case "search":
      return { state, effect: { kind: command } };
    case "leave":
      if (state.digits !== "") return { state: { ...state, digits: "" } };
      if (state.panel !== null) return { state: { ...state, panel: null } };
      if (state.blank !== null) return { state: { ...state, blank: null } };
      if (state.pen) return { state: { ...state, pen: false } };
      if (state.lit.length > 0 || state.built !== null) return { state: { ...state, ...NO_STEPS } };
      if (state.tablePage !== null) return { state: { ...state, tablePage: null } };
      return { state: FRESH_DECK, effect: { kind: "leave" } };
    case "exit":
      return { state: FRESH_DECK, effect: { kind: "exit" } };
  }
}

/** A digit on the way to a jump: the last three count. */
export function typeDigit(state: DeckState, digit: string): DeckState {
  return { ...state, digits: `${state.digits}${digit}`.slice(-3) };
}
