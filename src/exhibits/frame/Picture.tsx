import { type ReactNode, useRef } from "react";
import { FaultWatch, useFaults } from "../../ui/FaultHelp";
import { useNavigate } from "../../view/ViewContext";
import { exhibitWords } from "../../words/en/exhibits";
import css from "./frame.module.css";
import { type Stop, useStops } from "./useStops";

interface Props {
  readonly spoken: string;
  /** Its marks, where the arrow keys are not for something else. */
  readonly stops?: readonly Stop[];
  readonly children: ReactNode;
}

const NO_STOPS: readonly Stop[] = [];

/**
 * A drawing as one image with its summary. A click on a mark opens the mark's evidence; the keyboard goes from mark
 * to mark by arrows while the image keeps the focus, for inside an image nothing can have it.
 */
export function Picture({ spoken, stops = NO_STOPS, children }: Props) {
  const navigate = useNavigate();
  const pressed = useRef<string>(null);
  const attach = (picture: HTMLDivElement) => {
    const open = (id: string) => {
      pressed.current = null;
      // So that the focus comes back to this picture when the evidence closes.
      picture.focus({ preventScroll: true });
      navigate.openEvidence(id);
    };
    const press = (event: PointerEvent) => {
      pressed.current = event.button === 0 && !event.ctrlKey ? markAt(event) : null;
    };
    const click = (event: MouseEvent) => {
      const id = markAt(event);
      if (id) open(id);
    };
    // No click comes where the drawing was drawn anew in the middle of it, which a mouse that comes over it
    // brings about. After a touch the click comes later, and must not find the evidence open already.
    const release = (event: PointerEvent) => {
      const id = event.pointerType === "mouse" ? markAt(event) : null;
      setTimeout(() => {
        if (id && pressed.current === id) open(id);
      });
    };
    picture.addEventListener("pointerdown", press);
    picture.addEventListener("pointerup", release);
    picture.addEventListener("click", click);
    return () => {
      picture.removeEventListener("pointerdown", press);
      picture.removeEventListener("pointerup", release);
      picture.removeEventListener("click", click);
    };
  };
  const { said, handlers } = useStops(stops, navigate.openEvidence);
  const [faults, watch] = useFaults();
  // What is said of a fault, and its button, would be out of reach inside an image.
  const named = { role: faults > 0 ? "group" : "img", "aria-label": spoken };
  return (
    <>
      <div ref={attach} className={css.picture} {...named} {...handlers}>
        <FaultWatch value={watch}>{children}</FaultWatch>
      </div>
      {said && (
        <p className={css.said} aria-live="polite">
          {said.name !== "" && exhibitWords.exhibit.stop(said.name, said.at + 1, said.of)}
        </p>
      )}
    </>
  );
}

/** Not by what was pressed: the drawing may have been drawn anew since, with other elements in its place. */
function markAt({ clientX, clientY }: MouseEvent): string | null {
  const mark = document.elementFromPoint(clientX, clientY)?.closest("[data-evidence]");
  return mark?.getAttribute("data-evidence") ?? null;
}
