import { describe, expect, it } from "vitest";
import { FORMATS } from "../../exhibits/formats";
import { acceptDossier } from "../open/acceptDossier";
import { acceptInWords } from "../test/acceptedAnswer";
import { dossierFile, event, foundIn, kind, problemsOf, testDossier, without } from "../test/testDossier";

const KINDS = [kind({ id: "party", name: "Party" }), kind()];

describe("kinds of event", () => {
  it("are content, in the order of their list", () => {
    expect([...testDossier({ kinds: KINDS }).kinds.values()]).toEqual(KINDS);
  });

  it("must be listed if an event has one, each once", () => {
    expect(problemsOf(dossierFile({ events: [event({ kind: "party" })] }))).toMatchObject([
      {
        record: 'Event "opening"',
        path: "/events/0/kind",
        remedy: 'Add "party" to "kinds", or fix the id.',
      },
    ]);
    expect(foundIn(dossierFile({ kinds: [kind(), kind()] }))).toEqual(['/kinds/1/id: "sales" again']);
  });

  it("have a name", () => {
    expect(foundIn(dossierFile({ kinds: [kind({ name: " " })] }))).toEqual(['/kinds/0/name: " "']);
  });

  it("are named by their ids if the file has no list of them", () => {
    const file = without(
      dossierFile({ events: [event({ kind: "share-price" }), event({ id: "next" })] }),
      "kinds",
    );
    expect(problemsOf(file)).toEqual([]);
    const found = acceptDossier(JSON.stringify(file), FORMATS);
    expect("dossier" in found && [...found.dossier.kinds.values()]).toEqual([
      { id: "share-price", name: "Share price" },
      { id: "sales", name: "Sales" },
    ]);
  });

  it("take their events with them if they are broken, and suggest what was meant", () => {
    const file = (fields: object) => acceptInWords(JSON.stringify(dossierFile(fields)));
    expect(file({ kinds: [kind({ name: "" })] })).toMatchObject({
      problems: [{ path: "/kinds/0/name" }, { path: "/events/0/kind", because: "/kinds/0" }],
      leftOut: [{ list: "kinds" }, { list: "events" }],
    });
    expect(file({ events: [event({ kind: "sale" })] }).problems).toMatchObject([
      { path: "/events/0/kind", remedy: 'Add "sale" to "kinds", or fix the id: did you mean "sales"?' },
    ]);
  });
});
