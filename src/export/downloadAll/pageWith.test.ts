import { expect, it } from "vitest";
import { builtWords } from "#text";
import { checkedDossier } from "../../dossier/format/checkedDossier";
import { acceptDossier } from "../../dossier/open/acceptDossier";
import { citation, dossierFile, figure } from "../../dossier/test/testDossier";
import { FORMATS } from "../../exhibits/formats";
import { codeInScript } from "../inScript";
import { pageWith } from "./pageWith";

/** The page has the code that is tested in it. */
const CODE = codeInScript(String(pageWith));
const PAGE = `<title>A</title><meta name="description" content="Of A"><div id="root"><div>a</div></div> <noscript>All is here.</noscript>
<script type="text/html" data-embed="rolls"><main><div>Embed of A</div></main></script><script>1</script>
<script id="dossier" type="application/json">{}</script><script type="text/html" data-slide="title"><h1>A</h1></script><script type="text/html" data-evidence="rolls"><h2>A</h2></script><script>${CODE}</script>`;

it("holds of an opened dossier what is sound, nothing of it ends the element that it stands in, and nothing of the page's own is left", () => {
  const text = JSON.stringify({
    ...dossierFile({
      title: "Rolls </script> & more",
      standfirst: 'It is "$&".',
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
  const description = `<meta name="description" content="It is &quot;$&amp;&quot;.">`;
  expect(page.replace(held, "")).toBe(
    `<title>Rolls &lt;/script&gt; &amp; more</title>${description}<div id="root"></div> <noscript>${builtWords.noScriptUnbuilt}</noscript>
<script>1</script>
<script id="dossier" type="application/json"></script><script>${CODE}</script>`,
  );
});
