import { describe, expect, test } from "vitest";
import { escaped, legal, unescaped } from "../../xml";
import { withoutOrphanAxes } from "./chartXml";
import { finishContentTypes } from "./contentTypes";
import { mended } from "./mends";
import { finishPresentation } from "./presentationXml";

test("an axis that no chart defines is taken from the list, and only from there", () => {
  const ids = ["1", "2", "3"].map((id) => `<c:axId val="${id}"/>`).join("");
  const axes = '<c:catAx>  <c:axId val="1"/></c:catAx><c:valAx>  <c:axId val="2"/></c:valAx>';
  expect(withoutOrphanAxes(`<c:barChart>${ids}</c:barChart>${axes}`)).toBe(
    `<c:barChart><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}`,
  );
});

describe("mended", () => {
  const run = (text: string) => `<a:r><a:t>${text}</a:t></a:r>`;
  const properties = '<a:pPr indent="0"><a:buNone/></a:pPr>';

  test.each([
    [
      "the properties of a paragraph once",
      `<a:p>${properties}${run("a")}${properties}${run("b")}</a:p>`,
      `<a:p>${properties}${run("a")}${run("b")}</a:p>`,
    ],
    [
      "those of the next paragraph too",
      `<a:p>${properties}${run("a")}</a:p><a:p>${properties}${run("b")}</a:p>`,
      `<a:p>${properties}${run("a")}</a:p><a:p>${properties}${run("b")}</a:p>`,
    ],
    [
      "a background's effects",
      '<p:bgPr><a:solidFill><a:srgbClr val="FBFAF6"/></a:solidFill></p:bgPr>',
      '<p:bgPr><a:solidFill><a:srgbClr val="FBFAF6"/></a:solidFill><a:effectLst/></p:bgPr>',
    ],
    ["no empty line", "<p:spPr><a:ln></a:ln></p:spPr>", "<p:spPr><a:ln><a:noFill/></a:ln></p:spPr>"],
    [
      "a title by its type",
      '<p:ph\n\t\t idx="101"\n\t\t type="title"\n\t\t hasCustomPrompt="1"\n\t\t/>',
      '<p:ph type="title"/>',
    ],
  ])("has %s", (_, written, mend) => {
    expect(mended(written)).toBe(mend);
    expect(mended(mend)).toBe(mend);
  });

  test("has a text in every shape", () => {
    expect(mended("<p:sp><p:spPr/><p:spPr></p:spPr></p:sp>")).toContain("<a:endParaRPr");
    const spoken = `<p:sp><p:spPr></p:spPr><p:txBody><a:p>${run("a")}</a:p></p:txBody></p:sp>`;
    expect(mended(spoken)).toBe(spoken);
  });
});

test("only parts and kinds of parts that there are stand in the list of parts", () => {
  const part = (name: string) => `<Override PartName="/${name}" ContentType="x"/>`;
  const kind = (extension: string) => `<Default Extension="${extension}" ContentType="x"/>`;
  const xml = `<Types>${kind("xml")}${kind("m4v")}${part("a.xml")} ${part("b.xml")}</Types>`;
  expect(finishContentTypes(xml, ["a.xml"])).toMatch(
    /^<Types><Default Extension="xml" ContentType="x"\/><Override PartName="\/a.xml" ContentType="x"\/><Override [^>]*theme2[^>]*><\/Types>$/,
  );
});

test("the master of notes stands before the slides", () => {
  const masters = '<p:notesMasterIdLst><p:notesMasterId r:id="rId3"/></p:notesMasterIdLst>';
  const slides = '<p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>';
  expect(finishPresentation(`<p:presentation>${slides}${masters}</p:presentation>`)).toBe(
    `<p:presentation>${masters}${slides}</p:presentation>`,
  );
});

test("text is escaped and comes back", () => {
  const text = `a & b < c > "d" 'e' &amp;`;
  expect(escaped(text)).not.toMatch(/[<>"']/);
  expect(unescaped(escaped(text))).toBe(text);
});

test("what no XML may hold is left out", () => {
  expect(legal("a\u0000b\u0008\t\n\r\uFFFE😀")).toBe("ab\t\n\r😀");
});
