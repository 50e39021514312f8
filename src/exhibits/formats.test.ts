import { expect, it } from "vitest";
import { parseDossier } from "../dossier/format/parse";
import { acceptDossier } from "../dossier/open/acceptDossier";
import { dossierFile, exhibit } from "../dossier/test/testDossier";
import { FORMATS } from "./formats";
import { toyFormat } from "./test/toy/format";

const WITH_TOY = [...FORMATS, toyFormat];

const withToy = (fields: object) =>
  dossierFile({ exhibits: [exhibit(), exhibit({ id: "toy", form: "toy", ...fields })] });

it("names each form once", () => {
  const names = FORMATS.map(({ form }) => form);
  expect(new Set(names).size).toBe(names.length);
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
