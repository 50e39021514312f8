import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paperIn, webManifest } from "./webManifest";

const told = {
  title: "Bread: now",
  description: "Prices.",
  language: "en",
  paper: { light: "white", dark: "black" },
};

describe("webManifest", () => {
  it("is named after the dossier", () => {
    expect(webManifest(told)).toMatchObject({
      name: "Bread: now",
      short_name: "Bread",
      description: "Prices.",
      theme_color: "white",
    });
  });

  it("works in any folder", () => {
    const { start_url, scope, icons } = webManifest(told);
    expect([start_url, scope]).toEqual(["./", "./"]);
    for (const { src } of icons) expect(existsSync(`public/${src}`), src).toBe(true);
  });

  it.each(webManifest(told).icons.filter(({ type }) => type === "image/png"))(
    "has $src in its size",
    ({ src, sizes }) => {
      // Width and height stand in the header of a PNG.
      const head = readFileSync(`public/${src}`).subarray(16, 24);
      expect(`${head.readUInt32BE(0)}x${head.readUInt32BE(4)}`).toBe(sizes);
    },
  );
});

describe("paperIn", () => {
  it("finds the color of the page in both themes", () => {
    expect(paperIn("--card: red; --paper: light-dark(white, black);")).toEqual(told.paper);
    expect(paperIn(readFileSync("src/styles/tokens.css", "utf8"))).toEqual({
      light: expect.stringMatching(/^#\w{6}$/),
      dark: expect.stringMatching(/^#\w{6}$/),
    });
  });

  it("asks for two colors", () => {
    expect(() => paperIn("--paper: white;")).toThrow("--paper");
  });
});
