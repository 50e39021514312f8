import { expect, it } from "vitest";
import { parseDossier } from "../../dossier/format/parse";
import { FORMATS } from "../../exhibits/formats";
import { templateText } from "./template";

it("is a sound dossier, and names its schema", () => {
  const json: unknown = JSON.parse(templateText("https://example.org/news/"));
  expect(parseDossier(json, FORMATS).events.size).toBe(1);
  expect(json).toHaveProperty("$schema", "https://example.org/news/data/dossier.schema.json");
});
