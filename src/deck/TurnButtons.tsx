import { deckWords } from "#text";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Pick<Presentation, "slides" | "at" | "command">;
  /** Of the number between the buttons. */
  readonly className: string | undefined;
}

/** To the slide before and the one after, and between them which slide is on show. */
export function TurnButtons({ presentation: { slides, at, command }, className }: Props) {
  return (
    <>
      <button
        type="button"
        disabled={at === 0}
        aria-label={deckWords.commands.back}
        onClick={() => command("back")}
      >
        ←
      </button>
      <span className={className}>{deckWords.position(at + 1, slides.length)}</span>
      <button
        type="button"
        disabled={at === slides.length - 1}
        aria-label={deckWords.commands.next}
        onClick={() => command("next")}
      >
        →
      </button>
    </>
  );
}
