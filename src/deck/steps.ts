/** What of a slide is lit, and how far its drawing is built up. */
export interface Steps {
  /** Names of marks, two at most; none lights all. */
  readonly lit: readonly string[];
  /** How many marks are shown, in their order; null for all. */
  readonly built: number | null;
}

/** Marks of drawings, tiles and rows of tables: what a talk steps through. */
const MARKS = "svg [data-evidence], li[data-mark], tbody > tr";
/** Holds the drawing of a slide. */
const DRAWING = "[data-shown='true'] [data-drawn]";

/**
 * The marks that stand on a slide and match the filters, by name: in the given order if that has all of them, else as
 * they are drawn.
 */
function marksIn(slide: ParentNode, order: readonly string[]): ReadonlyMap<string, readonly Element[]> {
  const marks = new Map<string, Element[]>();
  for (const [at, mark] of [...slide.querySelectorAll(MARKS)].entries()) {
    if (mark.getAttribute("data-match") === "false" || mark.parentElement?.closest("svg [data-evidence]"))
      continue;
    const name = mark.getAttribute("data-evidence") ?? mark.getAttribute("data-mark") ?? "";
    const own = mark.matches("tr") ? `row ${at}` : name;
    marks.set(own, [...(marks.get(own) ?? []), mark]);
  }
  const places = [...marks.keys()].map((name) => order.indexOf(name));
  if (places.includes(-1)) return marks;
  return new Map([...marks].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

const slideIn = (page: ParentNode): ParentNode | null => page.querySelector(DRAWING);

/** Names of the marks of the slide on show. */
export function markNames(page: ParentNode, order: readonly string[]): readonly string[] {
  const slide = slideIn(page);
  return slide ? [...marksIn(slide, order).keys()] : [];
}

/** Sets `data-step` on the marks of the slide on show, and on no other: the drawing itself stays as it is. */
export function setSteps(page: ParentNode, { lit, built }: Steps, order: readonly string[]): void {
  const wanted = new Map<Element, string>();
  const slide = lit.length > 0 || built !== null ? slideIn(page) : null;
  for (const [at, [name, marks]] of [...(slide ? marksIn(slide, order) : [])].entries()) {
    const step =
      built !== null && at >= built ? "hidden" : lit.length === 0 ? null : lit.includes(name) ? "lit" : "dim";
    if (step !== null) for (const mark of marks) wanted.set(mark, step);
  }
  for (const mark of page.querySelectorAll("[data-step]"))
    if (!wanted.has(mark)) mark.removeAttribute("data-step");
  for (const [mark, step] of wanted) mark.setAttribute("data-step", step);
}

/** Highlights the next mark, alone or together with the last one. After the last mark all are shown as before. */
export function lightNext(
  lit: readonly string[],
  marks: readonly string[],
  keeps: boolean,
): readonly string[] {
  const last = lit.at(-1);
  const next = marks[last === undefined ? 0 : marks.indexOf(last) + 1];
  if (next === undefined) return [];
  return keeps && last !== undefined ? [last, next] : [next];
}

/** Shows one mark more: starting with the first, and back to all of them after the last. */
export function buildNext(built: number | null, marks: readonly string[]): number | null {
  if (marks.length < 2) return null;
  const next = built === null ? 1 : built + 1;
  return next < marks.length ? next : null;
}
