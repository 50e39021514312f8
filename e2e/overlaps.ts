/** Finds text that covers text or a mark, leaves its drawing or the window, or is cut. */
import type { Page } from "@playwright/test";

/** A line for each fault; none where all text can be read. */
export const findOverlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    /** In CSS pixels. */
    const TOLERANCE = 1;
    interface Box {
      readonly what: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const boxOf = (what: string, { left, right, top, bottom }: DOMRect): Box => ({
      what,
      left,
      right,
      top,
      bottom,
    });
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    /** Kept for screen readers alone. */
    const unseen = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== "none" || unseen(element.parentElement));
    /** An exhibit that has nothing left says so over what is faded. */
    const saysNothingLeft = (element: Element) =>
      element.closest("p")?.textContent.includes("Nothing here matches the filters.") ?? false;
    // At the top of the page the filters, which stay in the window, lie over nothing.
    scrollTo({ top: 0, behavior: "instant" });
    const meet = (a: Box, b: Box) =>
      a.left < b.right - TOLERANCE &&
      b.left < a.right - TOLERANCE &&
      a.top < b.bottom - TOLERANCE &&
      b.top < a.bottom - TOLERANCE;
    const within = (a: Box, room: Box, tolerance: number) =>
      a.left >= room.left - tolerance &&
      a.right <= room.right + tolerance &&
      a.top >= room.top - tolerance &&
      a.bottom <= room.bottom + tolerance;
    const pairs = (boxes: readonly Box[]) =>
      boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter((b) => meet(a, b))
          .map((b) => `“${a.what}” covers “${b.what}”`),
      );

    const inDrawings = [...document.querySelectorAll("figure svg")].filter(seen).flatMap((svg) => {
      const texts = [...svg.querySelectorAll("text")]
        .filter(({ textContent }) => textContent.trim() !== "")
        .map((text) => boxOf(text.textContent, text.getBoundingClientRect()));
      const marks = [...svg.querySelectorAll("[data-evidence] > rect[fill], [data-evidence] circle")].map(
        (mark) =>
          boxOf(
            `the mark of ${mark.closest("[data-evidence]")?.getAttribute("data-evidence")}`,
            mark.getBoundingClientRect(),
          ),
      );
      const room = boxOf("", svg.getBoundingClientRect());
      // Letters such as J reach a little over their own start, more so in a drawing that is enlarged.
      const enlarged =
        (room.right - room.left) / (Number(svg.getAttribute("width")) || Number.POSITIVE_INFINITY);
      const tolerance = TOLERANCE * Math.max(1, enlarged);
      return [
        ...pairs(texts),
        ...texts.flatMap((text) =>
          marks.filter((mark) => meet(text, mark)).map((mark) => `“${text.what}” covers ${mark.what}`),
        ),
        ...[...texts, ...marks]
          .filter((box) => !within(box, room, tolerance))
          .map(({ what }) => `“${what}” leaves its drawing`),
      ];
    });

    /** The lines of each text, less the room above and below the letters, which lines may share. */
    const lines: (Box & { readonly node: Node })[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.nodeValue?.trim() ?? "";
      if (
        text === "" ||
        !parent ||
        !seen(parent) ||
        parent.closest("svg, option, script, style") ||
        unseen(parent) ||
        saysNothingLeft(parent)
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const { what, left, right, top, bottom } = boxOf(text.slice(0, 40), rect);
        const spare = (bottom - top) / 5;
        if (right > left && bottom > 0)
          lines.push({ what, left, right, top: top + spare, bottom: bottom - spare, node });
      }
    }
    const covering = lines.flatMap((a, at) =>
      lines
        .slice(at + 1)
        .filter((b) => b.node !== a.node && meet(a, b))
        .map((b) => `“${a.what}” covers “${b.what}”`),
    );
    const outside = lines.filter(({ left, right }) => left < -TOLERANCE || right > innerWidth + TOLERANCE);

    const cut = [...document.body.querySelectorAll("*")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!seen(element) || unseen(element)) return false;
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + TOLERANCE) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + TOLERANCE)
      );
    });
    const sideways = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...inDrawings,
      ...covering,
      ...outside.map(({ what }) => `“${what}” leaves the window`),
      ...cut.map(
        (element) => `<${element.tagName.toLowerCase()}> cuts “${element.textContent.slice(0, 40)}”`,
      ),
      ...(sideways > 0 ? [`The page scrolls sideways by ${sideways} px`] : []),
    ];
  });
