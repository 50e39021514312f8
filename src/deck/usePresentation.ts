import { useEffect, useEffectEvent, useLayoutEffect, useState } from "react";
import { buildExhibit } from "../exhibits/buildExhibit";
import type { Slide } from "../exhibits/slides";
import { slidesShown } from "../exhibits/talkSlides";
import { IN_OTHER_WINDOW, useOpened } from "../load/opened";
import { hrefOf } from "../view/address";
import type { Command } from "../view/shortcuts";
import { useDossier, useNavigate, useView } from "../view/ViewContext";
import { type DeckState, FRESH_DECK, run, typeDigit } from "./deck";
import type { Stroke } from "./Ink";
import { openPresenter } from "./presenterWindow";
import { type Refusable, runEffect } from "./runEffect";
import { slidesWithNothing } from "./slidesWithNothing";
import { markNames, setSteps } from "./steps";
import { tablePages } from "./tablePages";
import { type Dot, useSync } from "./useSync";

export interface Presentation {
  readonly slides: readonly Slide[];
  /** The slide on show, from 0. */
  readonly at: number;
  readonly deck: DeckState;
  /** Whether it is shown in the projector's colors. */
  readonly projected: boolean;
  /** The slides that have nothing for the filters. */
  readonly nothing: ReadonlySet<string>;
  readonly command: (command: Command) => void;
  readonly digit: (digit: string) => void;
  readonly go: (slide: string) => void;
  /** Where another window points. */
  readonly dot: Dot | null;
  readonly sendDot: (dot: Dot | null) => void;
  /** What is drawn over the slide on show. */
  readonly strokes: readonly Stroke[];
  readonly sendStrokes: (strokes: readonly Stroke[]) => void;
  readonly alone: boolean;
  /** Whether this window shows the search and the filters. */
  readonly searching: boolean;
  readonly closeSearch: () => void;
  /** What the browser refused, to be shown to the reader. */
  readonly refused: Refusable | null;
}

/**
 * A presentation as one window sees it; `name` is the same in all its windows. A window that leads shows its own
 * view to the others, any other takes over theirs.
 */
export function usePresentation(name: string, leads = false): Presentation {
  const dossier = useDossier();
  const opened = useOpened();
  const navigate = useNavigate();
  const { view } = useView();
  const [deck, setDeck] = useState(FRESH_DECK);
  const [refused, setRefused] = useState<Presentation["refused"]>(null);
  const [searching, setSearching] = useState(false);
  const isPresenter = view.presenter !== null;
  const projected = view.theme === "projector";
  const [themeBeforeProjector, setThemeBeforeProjector] = useState(projected ? null : view.theme);
  if (!projected && themeBeforeProjector !== view.theme) setThemeBeforeProjector(view.theme);
  const slides = slidesShown(dossier, view);
  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === view.slide),
  );
  const slide = slides[at];
  const nothing = slidesWithNothing(dossier, view.filters);

  // A file that is only in the memory of this window: another window asks for it by this name.
  const namedDossier = opened?.addressed === false ? IN_OTHER_WINDOW : view.dossier;
  const query = hrefOf({ ...view, presenter: null, embed: null, dossier: null });
  const { dot, sendDot, strokes, sendStrokes, alone } = useSync(
    name,
    leads,
    { query, deck },
    opened,
    (shared) => {
      navigate.follow(shared.query);
      setDeck(shared.deck);
    },
  );

  const exhibit = slide?.kind === "exhibit" ? slide.exhibit : null;
  /** A talk steps through the marks in the drawing's own order. */
  const order = () => (exhibit ? buildExhibit(dossier, view, exhibit).drawing({ slide: true }).marks : []);

  useWipe(slide?.id, deck.pen, strokes, sendStrokes);

  // The drawing stays as it is: attributes on its marks say which are lit.
  useLayoutEffect(() => setSteps(document, deck, order()));

  const pages = () => (exhibit ? tablePages(buildExhibit(dossier, view, exhibit).matching.length) : 1);
  const command = (asked: Command) => {
    setRefused(null);
    // The search handles Escape itself, unless its focused element is gone.
    if (asked === "leave" && searching) {
      setSearching(false);
      return;
    }
    const marks = markNames(document, order());
    const { state, effect } = run(deck, asked, { slides, at, tablePages: pages(), nothing, marks });
    setDeck(state);
    if (!effect) return;
    runEffect(effect, {
      navigate,
      isPresenter,
      toggleProjector: () => navigate.theme(projected ? themeBeforeProjector : "projector"),
      openSearch: () => {
        // Out of what would cover it.
        setDeck({ ...state, blank: null, panel: state.panel === "notes" ? "notes" : null });
        setSearching(true);
      },
      openPresenter: () => openPresenter(hrefOf({ ...view, presenter: name, dossier: namedDossier })),
      showNotes: () => setDeck({ ...state, panel: "notes" }),
      refuse: setRefused,
    });
  };
  return {
    slides,
    at,
    deck,
    projected,
    nothing,
    command,
    digit: (typed) => setDeck(typeDigit(deck, typed)),
    go: (id) => {
      setDeck({ ...FRESH_DECK, all: deck.all, pointer: deck.pointer });
      navigate.showSlide(id);
    },
    dot,
    sendDot,
    strokes,
    sendStrokes,
    alone,
    searching,
    closeSearch: () => setSearching(false),
    refused,
  };
}

/** Removes the ink when another slide is shown, and when the pen is put away. */
function useWipe(
  slide: string | undefined,
  hasPen: boolean,
  strokes: readonly Stroke[],
  sendStrokes: Presentation["sendStrokes"],
): void {
  const [inkedSlide, setInkedSlide] = useState(slide);
  const inkIsStale = inkedSlide !== slide || !hasPen;
  const wipe = useEffectEvent(() => {
    if (strokes.length > 0) sendStrokes([]);
    setInkedSlide(slide);
  });
  useEffect(() => {
    if (inkIsStale) wipe();
  }, [inkIsStale]);
}
