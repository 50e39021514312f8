import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);

/** A typeface that comes with the page. */
interface Typeface {
  readonly family: string;
  readonly source: string;
  readonly weights: { readonly min: number; readonly max: number };
  /**
   * Ascent and descent, in percent of its size. Less than in the file, by the same amount at both ends: the boxes
   * of letters stay inside lines of 1.15, and the baseline does not move.
   */
  readonly ascent: number;
  readonly descent: number;
}

export const SANS: Typeface = {
  family: "Source Sans 3",
  source: require.resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
  weights: { min: 400, max: 600 },
  ascent: 88.7,
  descent: 26.3,
};
const SERIF: Typeface = {
  family: "Source Serif 4",
  source: require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  weights: { min: 400, max: 650 },
  ascent: 92.55,
  descent: 22.45,
};

const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));

/**
 * The characters that the faces keep: English, the languages of western Europe, and the signs that the page uses.
 * The packages have no "≈", "≥", "≤" and sideways arrows: the system's fonts show those and all other characters.
 */
export const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„•…′″‹›⁄ŒœŸ€™−↑↓`;

/** Kerning. Figures are tabular without a feature. */
const FEATURES = { keepFeatures: ["kern"], noHinting: true };

/** A face as the site has it. */
export interface FaceFile extends Pick<Typeface, "family" | "ascent" | "descent"> {
  /** As in `@font-face`: "400 600". */
  readonly weight: string;
  /** In the built folder. */
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The faces, each made once in a build. */
export const faceFiles = (): Promise<readonly FaceFile[]> => {
  files ??= Promise.all([SANS, SERIF].map(faceFile));
  return files;
};
let files: Promise<readonly FaceFile[]> | undefined;

async function faceFile(face: Typeface): Promise<FaceFile> {
  const { family, weights, ascent, descent } = face;
  const options = { ...FEATURES, targetFormat: "woff2" as const, variationAxes: { wght: weights } };
  const bytes = await subsetFont(await readFile(face.source), LETTERS, options);
  const name = family.toLowerCase().replaceAll(" ", "-");
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  return {
    family,
    ascent,
    descent,
    weight: `${weights.min} ${weights.max}`,
    fileName: `assets/${name}-${hash}.woff2`,
    bytes,
  };
}

/** One weight of a face, with its letters as plain outlines. */
export async function instance(face: Typeface, wght: number): Promise<Buffer> {
  return subsetFont(await readFile(face.source), LETTERS, {
    targetFormat: "sfnt",
    variationAxes: { wght },
  });
}

/**
 * The rules that give the page its faces. Text is painted at once: in its face if the browser has that by then,
 * else in a fallback with the same metrics (`src/styles/typefaces.css`), and stays that way, so nothing moves.
 */
export async function faceRules(): Promise<string> {
  const faces = await faceFiles();
  return faces
    .map(
      ({ family, weight, fileName, ascent, descent }) =>
        `@font-face{font-family:"${family}";src:url(./${fileName})format("woff2");font-weight:${weight};` +
        `ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%;font-display:optional}`,
    )
    .join("");
}

/**
 * The same rules with the faces in them, for a page that is one file. They come with the text, but WebKit decodes them
 * a little after it, and would then leave them out for good.
 */
export async function withFacesInside(html: string): Promise<string> {
  const faces = await faceFiles();
  return faces.reduce(
    (page, { fileName, bytes }) => {
      if (!page.includes(`url(./${fileName})`)) throw new Error(`The page does not ask for ${fileName}.`);
      return page.replaceAll(`url(./${fileName})`, `url(data:font/woff2;base64,${bytes.toString("base64")})`);
    },
    html.replaceAll("font-display:optional", "font-display:block"),
  );
}
