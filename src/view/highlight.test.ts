import { describe, expect, it, vi } from "vitest";
import { related } from "../dossier/citations/evidence";
import { realDossier } from "../dossier/test/realDossier";
import { createHighlightStore, NO_HIGHLIGHT } from "./highlight";

const EVENT = "meeting-li-qiang-2024";
const FIGURE = "us-revenue-2016";

function lightsOf() {
  const lights = createHighlightStore();
  lights.open(realDossier, null);
  const listen = vi.fn();
  const end = lights.subscribe(listen);
  return { lights, listen, end };
}

describe("what is lit", () => {
  it("is nothing at first, and nothing without a dossier", () => {
    const lights = createHighlightStore();
    expect(lights.now()).toBe(NO_HIGHLIGHT);
    expect(NO_HIGHLIGHT).toEqual({ lit: new Set(), place: null, at: null });
    lights.point(EVENT, "list");
    expect(lights.now()).toBe(NO_HIGHLIGHT);
  });

  it("is what belongs to the thing that the reader points at, and from where", () => {
    const { lights } = lightsOf();
    lights.point(EVENT, "list");
    expect(lights.now()).toEqual({ lit: related(realDossier, EVENT), place: "list", at: EVENT });
    lights.leave();
    expect(lights.now()).toBe(NO_HIGHLIGHT);
  });

  it("is what is open while the reader points at nothing", () => {
    const { lights } = lightsOf();
    lights.open(realDossier, FIGURE);
    expect(lights.now()).toEqual({ lit: related(realDossier, FIGURE), place: null, at: null });
    lights.point(EVENT, "elsewhere");
    expect(lights.now()).toEqual({ lit: related(realDossier, EVENT), place: "elsewhere", at: EVENT });
    lights.leave();
    expect(lights.now()).toEqual({ lit: related(realDossier, FIGURE), place: null, at: null });
    lights.open(realDossier, null);
    expect(lights.now()).toBe(NO_HIGHLIGHT);
  });
});

describe("who listens", () => {
  it("hears of every change, and of nothing that is none", () => {
    const { lights, listen } = lightsOf();
    lights.leave();
    lights.open(realDossier, null);
    expect(listen).toHaveBeenCalledTimes(0);
    lights.point(EVENT, "list");
    lights.point(EVENT, "list");
    expect(listen).toHaveBeenCalledTimes(1);
    lights.point(EVENT, "elsewhere");
    lights.point(FIGURE, "elsewhere");
    expect(listen).toHaveBeenCalledTimes(3);
    lights.leave();
    lights.leave();
    expect(listen).toHaveBeenCalledTimes(4);
    lights.open(realDossier, FIGURE);
    lights.open({ ...realDossier }, FIGURE);
    expect(listen).toHaveBeenCalledTimes(6);
  });

  it("hears nothing more once it has ended", () => {
    const { lights, listen, end } = lightsOf();
    end();
    lights.point(EVENT, "list");
    expect(listen).not.toHaveBeenCalled();
  });
});
