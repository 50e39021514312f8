import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chartWords, fieldWords } from "#text";
import { parseDossier } from "../dossier/format/parse";
import { acceptDossier } from "../dossier/open/acceptDossier";
import { realDossier } from "../dossier/test/realDossier";
import { dossierFile, exhibit } from "../dossier/test/testDossier";
import { PLAIN_VIEW } from "../view/view";
import { buildExhibit } from "./buildExhibit";
import { FORMATS } from "./formats";
import { FORMS } from "./registry";
import { toyFormat } from "./test/toy/format";

const WITH_TOY = [...FORMATS, toyFormat];

const withToy = (fields: object) =>
  dossierFile({ exhibits: [exhibit(), exhibit({ id: "toy", form: "toy", ...fields })] });

const NAMES = FORMATS.map(({ form }) => form);

it("names each form once", () => {
  expect(new Set(NAMES).size).toBe(NAMES.length);
  expect(FORMS.map(({ form }) => form).toSorted()).toEqual(NAMES.toSorted());
});

it.each(NAMES)("has %s named to those who write a dossier", (name) => {
  const [, exhibits = ""] = fieldWords.fields.find(([field]) => field === "exhibits") ?? [];
  expect(exhibits).toContain(name);
  expect(readFileSync("README.md", "utf8")).toContain(`\`${name}\``);
});

it("has a spoken name for each chart", () => {
  for (const chart of realDossier.exhibits) {
    const { form, spoken } = buildExhibit(realDossier, PLAIN_VIEW, chart);
    if (spoken) expect(chartWords.kind(form.form)).not.toBe(chartWords.kind("?"));
  }
});

it("reads a form that one folder and one line add", () => {
  const file = withToy({ event: "opening", size: "large" });
  const [, toy] = parseDossier(file, WITH_TOY).exhibits;
  expect(toy).toEqual({ id: "toy", form: "toy", title: "All of it", event: "opening", size: "large" });
  expect(acceptDossier(JSON.stringify(file), WITH_TOY)).toMatchObject({ refusal: null, problems: [] });
});

it("finds what is wrong in it: a field, a value, a reference", () => {
  const pathsIn = (fields: object) =>
    acceptDossier(JSON.stringify(withToy(fields)), WITH_TOY).problems.map(({ path }) => path);
  expect(pathsIn({ event: "opening", sizes: "large" })).toEqual(["/exhibits/1/sizes"]);
  expect(pathsIn({ event: "opening", size: "huge" })).toEqual(["/exhibits/1/size"]);
  expect(pathsIn({ event: "closing" })).toEqual(["/exhibits/1/event"]);
});

it("leaves out a form that nobody added", () => {
  const { problems } = acceptDossier(JSON.stringify(withToy({ event: "opening" })), FORMATS);
  expect(problems.map(({ path }) => path)).toEqual(["/exhibits/1/form"]);
});
