import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { exhibitWords, markWords } from "#text";
import unseen from "../../ui/unseen.module.css";
import { usePointer } from "../../view/HighlightProvider";
import { UpdateMarks } from "../../view/UpdateMarks";
import { useNavigate } from "../../view/ViewContext";
import { DrawingFault } from "../charts";
import type { MarkTarget } from "../form";
import type { TableRow } from "../records";
import css from "./figure.module.css";
import { MarkCard, type Pointing } from "./MarkCard";
import { type Stop, useStops } from "./useStops";

interface Props {
  readonly spoken: string;
  /** The text of the card at a mark. */
  readonly rows: readonly TableRow[];
  /**
   * Its marks, in the order of the arrow keys; null if those keys are used otherwise. Called when a key is
   * pressed.
   */
  readonly stops?: (() => readonly Stop[]) | null;
  /**
   * Whether a mark may set a filter. Without a filter bar, which could remove it, the mark opens evidence instead.
   */
  readonly narrows?: boolean;
  readonly children: ReactNode;
}

/**
 * A drawing as one image with a spoken summary. A click on a mark opens the mark's evidence, a tap first shows its
 * card. The arrow keys go from mark to mark while the image keeps the focus, because nothing inside an image can
 * have it. Filters and highlights are attributes on the marks, built or drawn here.
 */
export function Picture({ spoken, rows, stops, narrows = false, children }: Props) {
  const navigate = useNavigate();
  const picture = useRef<HTMLDivElement>(null);
  const { point, leave } = usePointer();
  const [{ mark: pointed, by }, setPointed] = useState(NOTHING);
  const [isBroken, setBroken] = useState(false);
  const keys = useId();
  const follow = ({ opens, years }: MarkTarget) => {
    setPointed(NOTHING);
    leave();
    if (narrows && years.length > 0) navigate.choose("year", years);
    else navigate.openEvidence(opens);
  };
  const { said, handlers } = useStops(stops ?? null, follow, (id) => {
    const mark = markOf(picture.current, id);
    mark?.scrollIntoView({ block: "nearest" });
    setPointed({ mark, by: "keys" });
  });
  const isTouched = pointed !== null && by === "touch";
  useEffect(() => {
    if (!isTouched) return;
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && picture.current?.contains(target)) return;
      setPointed(NOTHING);
      leave();
    };
    document.addEventListener("pointerdown", elsewhere);
    return () => document.removeEventListener("pointerdown", elsewhere);
  }, [isTouched, leave]);
  const hover = ({ type, target, pointerType }: PointerEvent) => {
    // After a key, a mouse at rest points at nothing, even if the page scrolls a mark under it: it has to move.
    if (type !== (by === "keys" ? "pointermove" : "pointerover")) return;
    // A touch will be followed by a click.
    const mark = pointerType === "mouse" ? markAt(target) : null;
    const id = mark?.getAttribute("data-evidence");
    if (!mark || !id) return;
    setPointed({ mark, by: "mouse" });
    point(id, "elsewhere");
  };
  const pointing = {
    onClick: (event: MouseEvent) => {
      const mark = markAt(event.target);
      const id = mark?.getAttribute("data-evidence");
      if (isTouch(event.nativeEvent) && mark !== pointed) {
        setPointed({ mark, by: "touch" });
        if (id) point(id, "elsewhere");
        else leave();
        return;
      }
      if (!mark) return;
      // So that the focus comes back to this picture when the evidence closes.
      picture.current?.focus({ preventScroll: true });
      follow(targetOf(mark));
    },
    onPointerOver: hover,
    onPointerMove: hover,
    onPointerOut: ({ relatedTarget, pointerType }: PointerEvent) => {
      if (pointerType !== "mouse" || by === "keys") return;
      if (relatedTarget instanceof Element && markAt(relatedTarget) === pointed) return;
      setPointed(NOTHING);
      leave();
    },
  };
  // An error message and its button would be out of reach inside an image.
  const named = { role: isBroken ? "group" : "img", "aria-label": spoken };
  const described = stops ? { "aria-describedby": keys } : {};
  return (
    <>
      <div
        ref={picture}
        className={css.picture}
        data-holds-marks
        {...named}
        {...described}
        {...handlers}
        {...pointing}
      >
        <DrawingFault value={setBroken}>{children}</DrawingFault>
      </div>
      <UpdateMarks container={picture} dims />
      {pointed && <MarkCard mark={pointed} by={by} rows={rows} />}
      {stops !== undefined && (
        <p id={keys} hidden>
          {markWords.keys}
        </p>
      )}
      {said && (
        <p className={unseen.unseen} aria-live="polite">
          {said.name !== "" && exhibitWords.exhibit.stop(said.name, said.at + 1, said.of)}
        </p>
      )}
    </>
  );
}

interface Pointed {
  readonly mark: Element | null;
  readonly by: Pointing;
}
const NOTHING: Pointed = { mark: null, by: "mouse" };

/** In current browsers a click is a pointer event. One from the keyboard or from code has no pointer. */
const isTouch = (click: Event): boolean => "pointerType" in click && click.pointerType === "touch";

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
