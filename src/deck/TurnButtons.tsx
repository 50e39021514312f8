import { deckWords, slidePosition } from "#text";
import type { Presentation } from "./usePresentation";

interface Props {
  readonly presentation: Pick<Presentation, "slides" | "at" | "command">;
  /** Of the number between the buttons. */
  readonly className: string | undefined;
}

/** To the slide before and the one after, and between them which slide is on show. */
export function TurnButtons({ presentation: { slides, at, command }, className }: Props) {
  const turn = (name: "back" | "next", end: number) =>
    ({
      type: "button",
      "aria-label": deckWords.commands[name],
      // It keeps the focus at the end, which a disabled button would lose.
      "aria-disabled": at === end,
      onClick: () => at !== end && command(name),
    }) as const;
  return (
    <>
      <button {...turn("back", 0)}>←</button>
      <span className={className}>{slidePosition(at + 1, slides.length)}</span>
      <button {...turn("next", slides.length - 1)}>→</button>
    </>
  );
}
