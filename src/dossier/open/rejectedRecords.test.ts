import { describe, expect, it } from "vitest";
import { nameAt, recordPlace } from "./rejectedRecords";

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

  it("has a name, which is the dossier's if it is no record's", () => {
    const json = { events: [{ id: "a" }] };
    expect(nameAt(json, "/events/0/title")).toBe('Event "a"');
    expect(nameAt(json, "/speaker")).toBe("Dossier");
    expect(nameAt({ events: "none" }, "/events/0")).toBe("Event 1");
  });
});
