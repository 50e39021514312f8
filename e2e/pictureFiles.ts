/** Takes what an exhibit's menu hands out, and reads it with the browser's own eyes. */

import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { aside } from "./aside";
import { exhibitById, figure } from "./parts";

const downloadButton = (page: Page, id: string): Locator =>
  figure(page, id).getByRole("button", { name: "Download", exact: true });

const menu = (page: Page, id: string): Locator =>
  page.getByRole("menu", { name: `Download: ${exhibitById(id).title}`, exact: true });

export async function choose(page: Page, id: string, format: string): Promise<void> {
  await downloadButton(page, id).click();
  await menu(page, id).getByRole("menuitem", { name: format, exact: true }).click();
}

export async function take(page: Page, id: string, format: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), choose(page, id, format)]);
  return file;
}

export const textOf = async (file: Download): Promise<string> => readFileSync(await file.path(), "utf8");

export interface SvgFacts {
  /** Null where it is well-formed. */
  readonly error: string | null;
  readonly root: string | null;
  readonly viewBox: string;
  /** Each once. */
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  /** Of attributes. */
  readonly values: readonly string[];
  readonly ids: readonly string[];
  /** All that can be read in it, white space folded. */
  readonly text: string;
  readonly title: string;
  readonly background: string | null;
}

export async function readSvg(page: Page, file: Download): Promise<SvgFacts> {
  const text = await textOf(file);
  return aside(page, (empty) =>
    empty.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, "image/svg+xml");
      const all = [...document.querySelectorAll("*")];
      const attributes = all.flatMap((element) => [...element.attributes]);
      const unique = (texts: readonly string[]) => [...new Set(texts)].sort();
      return {
        error: document.querySelector("parsererror")?.textContent ?? null,
        root: document.documentElement.namespaceURI,
        viewBox: document.documentElement.getAttribute("viewBox") ?? "",
        tags: unique(all.map(({ tagName }) => tagName)),
        attributes: unique(attributes.map(({ name }) => name)),
        values: unique(attributes.map(({ value }) => value)),
        ids: attributes.filter(({ name }) => name === "id").map(({ value }) => value),
        text: [...document.querySelectorAll("text")]
          .map(({ textContent }) => textContent)
          .join("\n")
          .replace(/[\s\u00A0]+/g, " "),
        title: document.querySelector("title")?.textContent ?? "",
        background: document.querySelector("rect")?.getAttribute("fill") ?? null,
      };
    }, text),
  );
}

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** The color of the upper left corner: "251 250 246". */
  readonly corner: string;
  /** How much of it is of another color, from 0 to 1. */
  readonly painted: number;
  /** Whether a band around it is of the corner's color alone: nothing runs out of it. */
  readonly framed: boolean;
}

export const readPng = async (page: Page, file: Download): Promise<PngFacts> =>
  pngFacts(page, readFileSync(await file.path()).toString("base64"));

/** In pixels of the file. */
const BAND = 30;

export async function pngFacts(page: Page, base64: string): Promise<PngFacts> {
  return page.evaluate(
    async ([encoded, band]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext("2d");
      if (!context) throw new Error("No canvas to look at the picture with.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const [red, green, blue] = data;
      let painted = 0;
      let framed = true;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) continue;
        painted += 1;
        const x = (at / 4) % width;
        const y = Math.floor(at / 4 / width);
        if (x < band || y < band || x >= width - band || y >= height - band) framed = false;
      }
      return {
        width,
        height,
        corner: [red, green, blue].join(" "),
        painted: painted / (width * height),
        framed,
      };
    },
    [base64, BAND] as const,
  );
}
