import { type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { exhibitWords } from "#text";
import { useHighlight, usePointer } from "../../view/HighlightProvider";
import { useMarkAttributes } from "../../view/useMarkAttributes";
import { useMatching, useNavigate } from "../../view/ViewContext";
import { DrawingFault } from "../charts";
import type { MarkTarget } from "../form";
import type { TableRow } from "../records";
import css from "./figure.module.css";
import { MarkCard } from "./MarkCard";
import { type Stop, useStops } from "./useStops";

interface Props {
  readonly spoken: string;
  /** What the card at a mark says. */
  readonly rows: readonly TableRow[];
  /** Its marks, as the arrow keys go through them; null if the keys are for something else. Made once a key is pressed. */
  readonly stops?: (() => readonly Stop[]) | null;
  /** Whether a mark may set a filter: without a filter bar, which takes it back, it opens evidence instead. */
  readonly narrows?: boolean;
  readonly children: ReactNode;
}

/**
 * A drawing as one image with its summary. A click on a mark opens the mark's evidence; the keyboard goes from mark
 * to mark by arrows while the image keeps the focus, for nothing inside an image can have it. Filters and highlights
 * are attributes on the marks, whoever drew them.
 */
export function Picture({ spoken, rows, stops = null, narrows = false, children }: Props) {
  const navigate = useNavigate();
  const picture = useRef<HTMLDivElement>(null);
  const { point, leave } = usePointer();
  const [pointed, setPointed] = useState<Element | null>(null);
  useMarkAttributes(picture, { matching: useMatching(), highlight: useHighlight() });
  const follow = ({ opens, years }: MarkTarget) => {
    setPointed(null);
    if (narrows && years.length > 0) navigate.choose("year", years);
    else navigate.openEvidence(opens);
  };
  const [isBroken, setBroken] = useState(false);
  const { said, handlers } = useStops(stops, follow, (id) => setPointed(markOf(picture.current, id)));
  const pointing = {
    onClick: (event: MouseEvent) => {
      const mark = markAt(event.target);
      if (!mark) return;
      // So that the focus comes back to this picture when the evidence closes.
      picture.current?.focus({ preventScroll: true });
      follow(targetOf(mark));
    },
    onPointerOver: ({ target, pointerType }: PointerEvent) => {
      // A touch is about to be a click.
      const mark = pointerType === "mouse" ? markAt(target) : null;
      const id = mark?.getAttribute("data-evidence");
      if (!mark || !id) return;
      setPointed(mark);
      point(id, "elsewhere");
    },
    onPointerOut: ({ relatedTarget }: PointerEvent) => {
      if (relatedTarget instanceof Element && markAt(relatedTarget) === pointed) return;
      setPointed(null);
      leave();
    },
  };
  // What is said of a fault, and its button, would be out of reach inside an image.
  const named = { role: isBroken ? "group" : "img", "aria-label": spoken };
  return (
    <>
      <div ref={picture} className={css.picture} {...named} {...handlers} {...pointing}>
        <DrawingFault value={setBroken}>{children}</DrawingFault>
      </div>
      <MarkCard mark={pointed} rows={rows} />
      {said && (
        <p className={css.said} aria-live="polite">
          {said.name !== "" && exhibitWords.exhibit.stop(said.name, said.at + 1, said.of)}
        </p>
      )}
    </>
  );
}

const markAt = (target: EventTarget): Element | null =>
  target instanceof Element ? target.closest("[data-evidence]") : null;

const markOf = (picture: Element | null, id: string | null): Element | null =>
  id === null ? null : (picture?.querySelector(`[data-evidence="${CSS.escape(id)}"]`) ?? null);

function targetOf(mark: Element): MarkTarget {
  const years = mark.getAttribute("data-years")?.split(",") ?? [];
  return {
    opens: mark.getAttribute("data-opens") ?? mark.getAttribute("data-evidence") ?? "",
    years: years.filter((year) => year !== ""),
  };
}
