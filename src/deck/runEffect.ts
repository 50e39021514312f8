import { enterFullScreen, isFullScreen, leaveFullScreen, toggleFullScreen } from "../ui/fullScreen";
import type { Navigate } from "../view/useAddress";
import type { Effect } from "./deck";

/** What the browser may refuse. */
export type Refusable = "full-screen" | "presenter";

/** The window of a presentation, as far as effects change it. */
interface DeckWindow {
  readonly navigate: Navigate;
  readonly isPresenter: boolean;
  readonly toggleProjector: () => void;
  readonly openSearch: () => void;
  /** @returns false if the browser blocks it */
  readonly openPresenter: () => boolean;
  readonly showNotes: () => void;
  readonly refuse: (refused: Refusable) => void;
}

/** Does what a command needs from outside of the deck. */
export function runEffect(effect: Effect, deckWindow: DeckWindow): void {
  const { navigate, isPresenter, refuse } = deckWindow;
  switch (effect.kind) {
    case "go":
      navigate.showSlide(effect.slide);
      return;
    case "evidence":
      navigate.openEvidence(effect.id);
      return;
    case "leave":
      // As the browser does by itself. Every second press of a clicker's start button is Escape, and must not
      // end the talk.
      if (isFullScreen()) leaveFullScreen();
      else if (!isPresenter) navigate.leaveDeck();
      return;
    case "exit":
      leaveFullScreen();
      navigate.leaveDeck();
      return;
    case "projector":
      deckWindow.toggleProjector();
      return;
    case "search":
      deckWindow.openSearch();
      return;
    case "full-screen":
      toggleFullScreen().catch(() => refuse("full-screen"));
      return;
    case "start":
      if (!isPresenter) enterFullScreen().catch(() => refuse("full-screen"));
      return;
    case "presenter":
      if (isPresenter || deckWindow.openPresenter()) return;
      // If the window is blocked, show the notes on the one screen there is.
      refuse("presenter");
      deckWindow.showNotes();
      return;
  }
}
