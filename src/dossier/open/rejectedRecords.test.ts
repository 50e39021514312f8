import { describe, expect, it } from "vitest";
import { recordPlace, refAt } from "./rejectedRecords";

describe("recordPlace", () => {
  it.each([
    ["/events/12", { list: "events", index: 12 }],
    ["/events/12/title", { list: "events", index: 12 }],
    ["/events", null],
    ["/events/12x", null],
    ["/speaker/say/0", null],
    ["/speaker/events/0", null],
    ["", null],
  ])("of %s is %j", (path, place) => {
    expect(recordPlace(path)).toEqual(place);
  });

  it("has its id, if there is one", () => {
    const json = { events: [{ id: "a" }] };
    expect(refAt(json, "/events/0/title")).toEqual({ list: "events", index: 0, id: "a" });
    expect(refAt(json, "/speaker")).toBeNull();
    expect(refAt({ events: "none" }, "/events/0")).toEqual({ list: "events", index: 0, id: null });
  });
});
