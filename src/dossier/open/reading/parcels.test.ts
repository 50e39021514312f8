import fc from "fast-check";
import { expect, it } from "vitest";
import { facetColumnsOf } from "../../query/columns";
import { timeOrder } from "../../query/timeOrder";
import { anyDossier } from "../../test/dossier.arbitrary";
import { event, testDossier } from "../../test/testDossier";
import { type Accepted, acceptDossier, type Refused } from "../acceptDossier";
import { parcelsOf, unpacker } from "./parcels";

/** Through the thread's post, and put together again. */
function sent(given: Accepted | Refused): Accepted | Refused | undefined {
  const { take, whole } = unpacker();
  for (const parcel of structuredClone([...parcelsOf(given)])) {
    if (parcel.kind === "records") take(parcel.json);
    if (parcel.kind === "answer") return parcel.answer;
    if (parcel.kind === "rest") return whole(parcel.rest);
  }
  return undefined;
}

it("brings every dossier over as it is, in its order", () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const accepted: Accepted = { refusal: null, problems: [], leftOut: [], dossier };
      const got = sent(accepted);
      expect(got).toEqual(accepted);
      if (got?.refusal !== null) throw new Error("Not brought over.");
      expect([...got.dossier.events.keys()]).toEqual([...dossier.events.keys()]);
      // Brought over as well, and what would be made of what has come.
      const copy = structuredClone(got.dossier);
      expect(facetColumnsOf(got.dossier)).toEqual(facetColumnsOf(copy));
      expect(timeOrder(got.dossier)).toEqual(timeOrder(copy));
    }),
  );
});

it("brings a refusal over", () => {
  const refused = acceptDossier("[]");
  expect(refused.refusal).not.toBeNull();
  expect(sent(refused)).toEqual(refused);
});

it("takes a long list apart, and says how far it has come", () => {
  const dossier = testDossier({ events: Array.from({ length: 1_250 }, (_, at) => event({ id: `e-${at}` })) });
  const parcels = [...parcelsOf({ refusal: null, problems: [], leftOut: [], dossier })];
  const progress = parcels.flatMap((parcel) => (parcel.kind === "progress" ? [parcel] : []));
  const all = 1_250 + dossier.figures.size;
  expect(progress.map(({ done, of }) => [done, of])).toEqual(
    [dossier.figures.size, all - 750, all - 250, all].map((done) => [done, all]),
  );
});
