/** Presenting: the deck, its panels, and the presenter's window. */
import { LANGUAGE } from "./language";
import { plural } from "./plural";

const KEY_NAMES: ReadonlyMap<string, string> = new Map([
  ["ArrowRight", "→"],
  ["ArrowDown", "↓"],
  ["ArrowLeft", "←"],
  ["ArrowUp", "↑"],
  ["PageDown", "Page Down"],
  ["PageUp", "Page Up"],
  ["Escape", "Esc"],
]);

/** Which looks the slides have. */
export interface SignsInDeck {
  readonly isHatched: boolean;
  /** Something fades out, or has an arrow, as a minimum. */
  readonly least: boolean;
  /** Something does below zero, as a maximum. */
  readonly mostBelow: boolean;
}

interface SignMeaning {
  readonly sign: string;
  readonly means: string;
}

const OPEN_END = "A fade or an arrow";

export const deckWords = {
  deck: "Presentation",
  slide: (number: number, all: number, title: string) => `Slide ${number} of ${all}: ${title}`,
  part: (part: number, parts: number) => `part ${part} of ${parts}`,
  page: (page: number, pages: number) => `Rows, page ${page} of ${pages}`,
  sources: "Sources",
  presentedBy: "Presented by",
  presenterHint: "Name, role",
  date: "Date",
  sourcesOf: "Sources",
  openOnPhone: "Open on your phone",
  inferred: "The date is inferred.",
  /** What signs on the slides mean. Of looks, only those that the slides have. */
  signs: ({ isHatched, least, mostBelow }: SignsInDeck): readonly SignMeaning[] => {
    const limits = [
      ...(least ? ["at a bar or count marks a minimum"] : []),
      ...(mostBelow ? ["at a bar below zero marks a maximum"] : []),
    ].join(", and ");
    const hatch = "marks an approximate number or our calculation.";
    return [
      { sign: "¶4", means: "marks the paragraph of the article, counted from the first." },
      { sign: "c.", means: "marks an approximate date." },
      ...(isHatched
        ? [{ sign: "Hatched", means: limits === "" ? hatch : `${hatch} ${OPEN_END} ${limits}.` }]
        : limits === ""
          ? []
          : [{ sign: OPEN_END, means: `${limits}.` }]),
    ];
  },
  source: (text: string) => `Source: ${text}`,

  commands: {
    next: "Next slide",
    back: "Previous slide",
    first: "First slide",
    last: "Last slide",
    jump: "Highlight the next mark; after a number, go to that slide",
    keep: "Keep this highlight and add the next",
    build: "Build up mark by mark",
    search: "Search and filters",
    qr: "QR code",
    pen: "Pen",
    black: "Black screen",
    white: "White screen",
    overview: "Overview",
    projector: "Projector colors",
    "full-screen": "Full screen",
    start: "Enter full screen (a clicker’s start button)",
    notes: "Notes",
    table: "Table",
    evidence: "Evidence",
    all: "Slides with nothing for the filters",
    pointer: "Pointer",
    presenter: "Presenter window",
    help: "Keys",
    leave: "Close what is open, then full screen, then the presentation",
    exit: "Exit",
  },
  /** A key as it is printed on the keyboard. */
  key: (key: string) =>
    key
      .split("+")
      .map((name) => KEY_NAMES.get(name) ?? name.replace(/^.$/, (letter) => letter.toUpperCase()))
      .join("+"),

  help: {
    heading: "Keys",
    hold: "Hold the mouse button for a pointer",
    swipe: "Swipe, or tap the left or right edge",
    characters: "Single-key shortcuts (letters, digits, signs)",
    charactersOff:
      "Turn them off if you use dictation or press keys by accident. The other keys, a clicker’s Page Up and Page Down, and all buttons still work. Remembered in this browser.",
    clicker: "A clicker’s Page Up and Page Down work wherever the focus is",
  },
  overview: "All slides",
  talk: {
    hide: (title: string) => `Leave out of this talk: ${title}`,
    show: (title: string) => `Put back: ${title}`,
    earlier: (title: string) => `Move earlier: ${title}`,
    later: (title: string) => `Move later: ${title}`,
    hidden: "Left out",
    short: "Short deck",
    all: "All slides, in order",
    count: (shown: number, all: number) => `${shown} of ${all} slides in this talk`,
  },
  close: "Close",
  more: "More",
  blank: {
    black: "The screen is black. Press Escape to continue.",
    white: "The screen is white. Press Escape to continue.",
  },
  typed: (digits: string) => `Press Enter to go to slide ${digits}`,

  notes: {
    heading: "Notes",
    say: "Say",
    caveats: "Caveats",
    questions: "Likely questions",
    none: "No notes for this slide.",
  },

  presenter: {
    title: "Presenter",
    now: "Now",
    next: "Next",
    nextIs: (title: string) => `Next: ${title}`,
    end: "The end",
    /** "2:05 PM" */
    time: (at: number) =>
      new Intl.DateTimeFormat(LANGUAGE, { hour: "numeric", minute: "2-digit" }).format(at),
    clock: "Clock",
    controls: "Controls",
    elapsed: "elapsed",
    rehearsed: "rehearsed",
    left: "left",
    over: "over",
    ends: (time: string) => `Ends ${time}`,
    /** "This slide 0:40 of 1:10" */
    onSlide: (spent: string, planned: string | undefined) =>
      `This slide ${spent}${planned === undefined ? "" : ` of ${planned}`}`,
    planned: "Planned length (min)",
    length: "Length",
    minutes: "min",
    start: "Start",
    goOn: "Continue",
    pause: "Pause",
    restart: "Restart the timer",
    toZero: "Restart",
    rehearse: "Rehearse",
    endRehearsal: "End rehearsal",
    rehearsal: "Rehearsal",
    took: (time: string, shown: number, all: number) =>
      `The rehearsal took ${time}; it showed ${shown} of ${plural(all, "slide", "slides")}. Use these times as the plan?`,
    usePlan: "Use as the plan",
    discard: "Discard",
    notShown: "not shown",
    clearPlan: "Drop plan",
    pace: {
      none: "",
      each: (time: string) => `${time} for each slide left`,
      ahead: (minutes: number) => `${plural(minutes, "minute", "minutes")} ahead`,
      behind: (minutes: number) => `${plural(minutes, "minute", "minutes")} behind`,
      level: "On time",
    },
    alone: "No other window is showing this presentation.",
    blocked:
      "Your browser blocked a second window, so the notes are here. Allow pop-ups for this page to use the presenter window.",
  },

  fullScreenRefused: "Your browser blocked full screen. Presenting in this window instead.",
};
