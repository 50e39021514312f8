import { expect, test } from "vitest";
import { exhibit, figure, testDossier } from "../../dossier/test/testDossier";
import { buildExhibit } from "../buildExhibit";
import { exhibitIn, NOTHING_LEFT, viewOf } from "../test/testRows";

test("a row of which no occasion is certain is said as well, if it matches", () => {
  const quantity = { value: 5, unit: "rolls", bound: "at-most" };
  const dossier = testDossier({
    figures: [figure({ id: "count", quantity })],
    exhibits: [
      exhibit(),
      exhibit({
        id: "tally",
        form: "tally",
        rows: [{ person: "ann", events: [], count: { figure: "count", includes: [] } }],
      }),
    ],
  });
  const saidUnder = (...filters: Parameters<typeof viewOf>) =>
    buildExhibit(dossier, viewOf(...filters), exhibitIn(dossier, "tally")).spoken?.({});
  expect(saidUnder()).toBe("Ann Baker, up to 5 rolls.");
  expect(saidUnder(NOTHING_LEFT)).toBe("Nothing here matches the filters.");
});
