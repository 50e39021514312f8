import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../dossier/at";
import { realDossier } from "../dossier/test/realDossier";
import { slidesOf } from "../exhibits/slides";
import { shortDeck, slidesShown } from "../exhibits/talkSlides";
import { moveSlide, toggleSlide } from "./chosenSlides";

const all = slidesOf(realDossier);
const ids = all.map(({ id }) => id);
const shownOf = (slides: readonly string[], slide: string | null = null) =>
  slidesShown(realDossier, { slides, slide });

describe("the slides of a talk", () => {
  it("are all of them if it names none", () => {
    expect(shownOf([])).toEqual(all);
  });

  it("are those it names, in its order", () => {
    const talk = [at(ids, 3), at(ids, 1)];
    expect(shownOf(talk).map(({ id }) => id)).toEqual(talk);
  });

  it("have the one that is asked for, in its place", () => {
    const talk = [at(ids, 1), at(ids, 4)];
    expect(shownOf(talk, at(ids, 2)).map(({ id }) => id)).toEqual([at(ids, 1), at(ids, 2), at(ids, 4)]);
    expect(shownOf(talk, at(ids, 5)).at(-1)?.id).toBe(at(ids, 5));
  });

  it("lose one and have it again where it was, but for the last one left", () => {
    fc.assert(
      fc.property(fc.nat(all.length - 1), (index) => {
        const slide = at(all, index);
        const without = toggleSlide(all, all, slide);
        expect(without).not.toContain(slide.id);
        expect(toggleSlide(all, shownOf(without), slide)).toEqual(ids);
      }),
    );
    expect(toggleSlide(all, [at(all, 0)], at(all, 0))).toEqual([at(ids, 0)]);
  });

  it("move by a place, and not past an end", () => {
    expect(moveSlide(all, at(all, 1), -1).slice(0, 2)).toEqual([at(ids, 1), at(ids, 0)]);
    expect(moveSlide(all, at(all, 0), -1)).toEqual(ids);
    expect(moveSlide(all, at(all, all.length - 1), 1)).toEqual(ids);
  });

  it("of the short deck are the title, the key exhibits and what to remember", () => {
    const short = shortDeck(realDossier);
    expect(short.length).toBeGreaterThan(2);
    expect(short.length).toBeLessThan(ids.length);
    expect(ids.filter((id) => short.includes(id))).toEqual(short);
  });
});
