/** Going through the page by Tab, as a reader without a mouse does. */
import type { Locator, Page } from "@playwright/test";

/** Presses the key until that element has the focus. */
export async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab", most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    await target.page().keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is more than ${most} stops away.`);
}

/** Where the focus is. */
export interface Stop {
  /** Its place among all that can have the focus. */
  readonly at: number;
  /** How it is announced, roughly: its tag, and its label or text. */
  readonly name: string;
  readonly inPicture: boolean;
  /** Something is drawn around it while it has the focus. */
  readonly outlined: boolean;
  /** All of it is hidden by what lies above it, or it is outside the window. */
  readonly covered: boolean;
}

/** The element that has the focus; null where none has, as before the first stop and after the last. */
const stopAt = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const seenAt = (x: number, y: number) => {
      const seen = document.elementFromPoint(x, y);
      return seen !== null && (element.contains(seen) || seen.contains(element));
    };
    const boxes = [...element.getClientRects()];
    const points = boxes.flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      [left + 2, top + 2] as const,
      [right - 2, bottom - 2] as const,
    ]);
    // What leaves the pointer to the row behind it can be seen all the same.
    element.style.pointerEvents = "auto";
    const covered = !points.some(([x, y]) => seenAt(x, y));
    element.style.pointerEvents = "";
    return {
      at: [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")].indexOf(
        element,
      ),
      name: `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 60)}`,
      // The picture itself is one stop.
      inPicture: element.parentElement?.closest("[role=img]") != null,
      outlined:
        outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
      covered,
    };
  });

/** The stops that so many presses lead to. Past the last the browser has the focus, or the first stop again. */
export async function walk(page: Page, key: "Tab" | "Shift+Tab", presses: number): Promise<readonly Stop[]> {
  const stops: (Stop | null)[] = [];
  for (let pressed = 0; pressed < presses; pressed++) {
    await page.keyboard.press(key);
    stops.push(await stopAt(page));
  }
  return stops.filter((stop) => stop !== null);
}

/** How many stops there are in a part of the page: what Tab reaches and is there to be seen. */
export const countStops = (part: Locator): Promise<number> =>
  part.evaluate(
    (element) =>
      [
        ...element.querySelectorAll<HTMLElement>("a[href], button, input, select, summary, [tabindex]"),
      ].filter(
        (candidate) =>
          candidate.tabIndex >= 0 && !candidate.matches(":disabled") && candidate.checkVisibility(),
      ).length,
  );
