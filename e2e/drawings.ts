/** The marks of drawings, as the page marks them: all that the tests know of a drawing's markup stands here. */
import type { Locator, Page } from "@playwright/test";
import { figure, list } from "./parts";

/** A mark with all that is printed on it. */
const MARK = "svg [data-evidence]";
/** What the eye takes for the mark itself: not the area behind it, which can be hit. */
const SHAPE = "rect[fill], path[fill], circle";
/** What a filter leaves out. */
export const UNMATCHED = '[data-match="false"]';

/** The drawing of an exhibit: one image, whatever is drawn in it. */
export const picture = (page: Page, exhibit: string): Locator =>
  figure(page, exhibit).getByRole("img").first();

/** The marks of a record, or of all, that can be seen. */
export const marks = (place: Locator, evidence?: string): Locator =>
  place
    .locator(evidence === undefined ? MARK : `svg [data-evidence="${evidence}"]`)
    .filter({ visible: true });

/** The shape of a record's mark: its bar or its circle. */
export const mark = (page: Page, exhibit: string, evidence: string): Locator =>
  marks(picture(page, exhibit), evidence)
    .filter({ has: page.locator(SHAPE) })
    .first()
    .locator(SHAPE)
    .first();

/** The area behind a mark that shows that it is lit, or that the keyboard is at it. */
export const areaOf = (place: Locator, evidence: string): Locator =>
  marks(place, evidence).first().locator("rect").first();

/** A mark as it is drawn. */
export interface Drawn {
  /** Whose evidence a click opens. */
  readonly evidence: string;
  /** Whether the filters leave it. */
  readonly matches: boolean;
  /** An event or a figure that it belongs to is pointed at, or open. */
  readonly lit: boolean;
  /** The keyboard is at it, as the eye sees it. */
  readonly framed: boolean;
  /** The places of its shapes and the anchors of its texts, in its drawing. */
  readonly places: string;
}

/** All marks in a part of the page that can be seen. */
export const drawnMarks = (place: Locator): Promise<readonly Drawn[]> =>
  marks(place).evaluateAll(
    (elements, { shape, unmatched }) =>
      elements.map((element): Drawn => {
        const shapes = [...element.querySelectorAll(shape)].map((one) => one.getBoundingClientRect());
        const drawing = element.closest("svg")?.getBoundingClientRect() ?? new DOMRect();
        const boxes = shapes.map(({ x, y, width, height }) =>
          [x - drawing.x, y - drawing.y, width, height].map(Math.round).join(),
        );
        const anchors = [...element.querySelectorAll("text")].map((text) =>
          ["x", "y"].map((name) => Number(text.getAttribute(name)).toFixed(1)).join(),
        );
        const area = element.querySelector("rect");
        return {
          evidence: element.getAttribute("data-evidence") ?? "",
          matches: !element.matches(unmatched),
          lit: element.getAttribute("data-lit") === "true",
          framed: area !== null && getComputedStyle(area).stroke !== "none",
          places: [...boxes, ...anchors].join(" "),
        };
      }),
    { shape: SHAPE, unmatched: UNMATCHED },
  );

/** The records of those marks: ids, each once, in order. */
export const idsOf = (drawn: readonly Drawn[]): readonly string[] =>
  [...new Set(drawn.map(({ evidence }) => evidence))].sort();

/** The circles of the marks of a record. */
export const circles = (page: Page, exhibit: string, evidence: string): Locator =>
  marks(picture(page, exhibit), evidence).locator("circle");

/** What stands on the marks of a record, as it is seen, not in a table: the texts of a drawing, a number set large. */
export async function printedOn(page: Page, exhibit: string, evidence: string): Promise<readonly string[]> {
  const texts = await figure(page, exhibit)
    .locator(`[data-evidence="${evidence}"]:not(table *)`)
    .filter({ visible: true })
    .evaluateAll((own) =>
      own.flatMap((element) =>
        [...element.querySelectorAll("text"), element].map((text) => text?.textContent ?? ""),
      ),
    );
  return texts.map((text) => text.trim());
}

/** What is lit in the exhibits, marks and headline figures: ids, each once, in order. */
export const litMarks = async (page: Page): Promise<readonly string[]> => {
  const ids = await page
    .getByRole("figure")
    .locator(':is(svg [data-evidence], li[data-mark])[data-lit="true"]')
    .evaluateAll((lit) =>
      lit.map((element) => element.getAttribute("data-mark") ?? element.getAttribute("data-evidence") ?? ""),
    );
  return [...new Set(ids)].sort();
};

/** The events on the list that are lit: titles, in order. */
export const litEvents = async (page: Page): Promise<readonly string[]> => {
  const titles = await list(page)
    .locator('[data-event][data-lit="true"]')
    .evaluateAll((lit) => lit.map((event) => event.querySelector("a")?.textContent ?? ""));
  return titles.sort();
};

/** How opaque the shape of a mark is: less than 1 if a filter leaves it out. */
export const opacityOf = (shape: Locator): Promise<number> =>
  shape.evaluate((element) => Number.parseFloat(getComputedStyle(element).opacity));
