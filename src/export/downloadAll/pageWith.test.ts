import { expect, it } from "vitest";
import { checkedDossier } from "../../dossier/format/checkedDossier";
import { acceptDossier } from "../../dossier/open/acceptDossier";
import { citation, dossierFile, figure } from "../../dossier/test/testDossier";
import { FORMATS } from "../../exhibits/formats";
import { pageWith } from "./pageWith";

const PAGE =
  '<title>A</title><script id="dossier" type="application/json">{}</script><div id="root">a</div> <noscript>';

it("holds of an opened dossier what is sound, and nothing of it ends the element that it stands in", () => {
  const text = JSON.stringify({
    ...dossierFile({
      title: "Rolls </script> & more",
      figures: [figure(), figure({ id: "bad", when: "Feb 30" })],
    }),
    speaker: { say: ["What {bad} says."] },
    remember: [{ text: "It was {bad}.", citations: [citation()] }],
  });
  const answer = acceptDossier(text, FORMATS);
  if (answer.refusal !== null) throw new Error(answer.refusal.kind);
  expect(answer.leftOut).toHaveLength(1);
  const page = pageWith(PAGE, text, { ...answer, name: null, source: new Blob(), addressed: false });
  const [, held = ""] = /<script id="dossier"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  expect(checkedDossier(JSON.parse(held))).toEqual(answer.dossier);
  expect(answer.dossier.speaker).toBeUndefined();
  expect(answer.dossier.remember).toEqual([]);
  expect(page).toContain("<title>Rolls &lt;/script&gt; &amp; more</title>");
});
