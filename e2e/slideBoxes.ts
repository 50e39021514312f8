/** What is wrong with the slide on show, by the boxes that the browser gives its texts. */
import type { Page } from "@playwright/test";
import { slide } from "./deck";

export interface Rule {
  /** Text in CSS pixels as it is seen, enlarged or not. */
  readonly smallest: number;
  /** A part that scrolls by itself cuts nothing. */
  readonly mayScroll: boolean;
}

/** The faults of a slide, in words. */
export const slideFaults = (page: Page, rule: Rule): Promise<readonly string[]> =>
  slide(page).evaluate((root, { smallest, mayScroll }) => {
    interface Box {
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** Of a pixel that rounding makes, and no reader sees. */
    const SLACK = 1.5;
    /** Letters fill the middle of the box that a line of them has: lines set close overlap by their boxes. */
    const ink = ({ left, right, top, bottom }: Box): Box => {
      const spare = (bottom - top) * 0.2;
      return { left, right, top: top + spare, bottom: bottom - spare };
    };
    const holds = (outer: Box, inner: Box) =>
      inner.left >= outer.left - SLACK &&
      inner.right <= outer.right + SLACK &&
      inner.top >= outer.top - SLACK &&
      inner.bottom <= outer.bottom + SLACK;
    const meet = (a: Box, b: Box) =>
      a.left < b.right - SLACK &&
      b.left < a.right - SLACK &&
      a.top < b.bottom - SLACK &&
      b.top < a.bottom - SLACK;

    /** The part around an element that the reader can scroll to see all of; null where there is none. */
    const scrollerOf = (element: Element): Element | null => {
      if (!mayScroll || element === root) return null;
      const scrolls = element.scrollHeight > element.clientHeight + 1;
      if (scrolls && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
      return element.parentElement && scrollerOf(element.parentElement);
    };

    const texts: { readonly words: string; readonly holder: Element; readonly boxes: readonly Box[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode } = walker;
      const words = (currentNode.textContent ?? "").trim();
      const holder = currentNode.parentElement;
      // It says over faded marks that none of them is left.
      if (words === "Nothing here matches the filters.") continue;
      if (words === "" || !holder?.checkVisibility({ visibilityProperty: true })) continue;
      // Heads of columns that a narrow table says in front of each cell instead.
      if (holder.closest("thead") && getComputedStyle(holder.closest("thead") ?? holder).clipPath !== "none")
        continue;
      const range = document.createRange();
      range.selectNodeContents(currentNode);
      const room = scrollerOf(holder)?.getBoundingClientRect();
      const boxes = [...range.getClientRects()].map(ink).filter((box) => !room || holds(room, box));
      texts.push({ words, holder, boxes });
    }

    const faults: string[] = texts.length === 0 ? ["nothing is on the slide"] : [];
    for (const { words, holder, boxes } of texts) {
      for (
        let part: Element | null = holder;
        part && part !== root.parentElement;
        part = part.parentElement
      ) {
        const cuts = getComputedStyle(part).overflowX !== "visible" && !(part instanceof SVGElement);
        if (!cuts && part.parentElement !== root) continue;
        const room = part.getBoundingClientRect();
        if (!boxes.every((box) => holds(room, box)))
          faults.push(`“${words}” runs out of its ${part.localName}`);
      }
      const size = Number.parseFloat(getComputedStyle(holder).fontSize) * holder.currentCSSZoom;
      if (size < smallest - 0.01) faults.push(`“${words}” is ${size.toFixed(1)} px`);
    }
    texts.forEach((text, at) => {
      for (const other of texts.slice(at + 1)) {
        if (text.boxes.some((box) => other.boxes.some((next) => meet(box, next))))
          faults.push(`“${text.words}” lies on “${other.words}”`);
      }
    });
    for (const picture of root.querySelectorAll("svg")) {
      const part = [...root.children].find((child) => child.contains(picture));
      if (part && !scrollerOf(part) && !holds(part.getBoundingClientRect(), picture.getBoundingClientRect()))
        faults.push("a drawing runs out of its room");
    }
    return faults;
  }, rule);
