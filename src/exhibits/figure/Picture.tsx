import { type ReactNode, useRef } from "react";
import { exhibitWords } from "#text";
import { FaultWatch, useFaults } from "../../ui/FaultHelp";
import { useNavigate } from "../../view/ViewContext";
import type { MarkTarget } from "../form";
import css from "./figure.module.css";
import { type Stop, useStops } from "./useStops";

interface Props {
  readonly spoken: string;
  /** Its marks, where the arrow keys are not for something else; made only once they are pressed. */
  readonly stops?: (() => readonly Stop[]) | null;
  /** Whether a mark may set a filter: where there is no filter bar to take it back, it opens evidence instead. */
  readonly narrows?: boolean;
  readonly children: ReactNode;
}

/**
 * A drawing as one image with its summary. A click on a mark opens the mark's evidence; the keyboard goes from mark
 * to mark by arrows while the image keeps the focus, for inside an image nothing can have it.
 */
export function Picture({ spoken, stops = null, narrows = false, children }: Props) {
  const navigate = useNavigate();
  const pressed = useRef<Mark>(null);
  const follow = ({ opens, years }: MarkTarget) => {
    if (narrows && years.length > 0) navigate.choose("year", years);
    else navigate.openEvidence(opens);
  };
  const attach = (picture: HTMLDivElement) => {
    const open = (mark: Mark) => {
      pressed.current = null;
      // So that the focus comes back to this picture when the evidence closes.
      picture.focus({ preventScroll: true });
      follow(mark);
    };
    const press = (event: PointerEvent) => {
      pressed.current = event.button === 0 && !event.ctrlKey ? markAt(event) : null;
    };
    const click = (event: MouseEvent) => {
      const mark = markAt(event);
      if (mark) open(mark);
    };
    // No click comes where the drawing was drawn anew in the middle of it, which a mouse that comes over it
    // brings about. After a touch the click comes later, and must not find the evidence open already.
    const release = (event: PointerEvent) => {
      const mark = event.pointerType === "mouse" ? markAt(event) : null;
      setTimeout(() => {
        if (mark && pressed.current?.id === mark.id) open(mark);
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
  const { said, handlers } = useStops(stops, follow);
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

interface Mark extends MarkTarget {
  readonly id: string;
}

/** Not by what was pressed: the drawing may have been drawn anew since, with other elements in its place. */
function markAt({ clientX, clientY }: MouseEvent): Mark | null {
  const mark = document.elementFromPoint(clientX, clientY)?.closest("[data-evidence]");
  const id = mark?.getAttribute("data-evidence");
  if (!mark || !id) return null;
  const years = mark.getAttribute("data-years")?.split(",") ?? [];
  return {
    id,
    opens: mark.getAttribute("data-opens") ?? id,
    years: years.filter((year) => year !== ""),
  };
}
