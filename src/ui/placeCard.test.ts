import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { placeCard } from "./placeCard";

const CARD = { width: 200, height: 80 };
const WINDOW = { width: 1024, height: 768 };
const box = (left: number, top: number, width = 40, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("a card", () => {
  test.each([
    ["above its mark, in the middle", box(500, 300), { left: 420, top: 212 }],
    ["below a mark at the top", box(500, 60), { left: 420, top: 88 }],
    ["inside the window at its left edge", box(0, 300), { left: 8, top: 212 }],
    ["inside the window at its right edge", box(1000, 300), { left: 816, top: 212 }],
    ["near the name of a wide mark", box(0, 300, 900), { left: 100, top: 212 }],
    ["beside a mark as high as the window", box(100, 20, 60, 740), { left: 168, top: 350 }],
    ["at the other side of it at the right edge", box(900, 20, 60, 740), { left: 692, top: 350 }],
  ])("stands %s", (_, about, place) => {
    expect(placeCard(about, CARD, WINDOW)).toEqual(place);
  });

  it("is inside the window, and never over a mark that has room for it on any side", () => {
    const mark = fc.record({
      left: fc.integer({ min: 0, max: 1000 }),
      top: fc.integer({ min: 0, max: 740 }),
      width: fc.integer({ min: 1, max: 1024 }),
      height: fc.integer({ min: 1, max: 760 }),
    });
    fc.assert(
      fc.property(mark, ({ left, top, width, height }) => {
        const about = box(left, top, width, height);
        const place = placeCard(about, CARD, WINDOW);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.left + CARD.width).toBeLessThanOrEqual(WINDOW.width - 8);
        expect(place.top + CARD.height).toBeLessThanOrEqual(WINDOW.height - 8);
        const hasRoom =
          about.top >= 96 ||
          WINDOW.height - about.bottom >= 96 ||
          about.left >= 216 ||
          WINDOW.width - about.right >= 216;
        const isOver =
          place.left < about.right &&
          place.left + CARD.width > about.left &&
          place.top < about.bottom &&
          place.top + CARD.height > about.top;
        expect(isOver && hasRoom).toBe(false);
      }),
    );
  });
});
