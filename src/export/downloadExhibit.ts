import { exportWords } from "#text";
import { copyText } from "../ui/copyText";
import { exhibitCsv } from "./csv";
import { exhibitJson } from "./exhibitJson";
import { fileName } from "./fileName";
import { FILES, type FileFormat, type Format } from "./formats";
import type { Job } from "./job";
import { type Problem, Refusal } from "./Refusal";
import { saveFile } from "./save";

/** What came of it, in words; where it failed, the next best way. */
export interface Outcome {
  readonly said: string;
  /** Null where there is none but what the words say. */
  readonly next: { readonly format: Format; readonly label: string } | null;
  readonly failed: boolean;
}

/** What to have where something cannot be had; null: the same once more. */
const NEXT_BEST: Record<Problem, Format | null> = {
  part: null,
  drawing: "csv",
  crowded: "png",
  raster: "svg",
  clipboard: "png",
  file: null,
};

const DATA: ReadonlySet<Format> = new Set(["csv", "json"]);

/** Makes what was chosen and hands it to the reader. */
export async function downloadExhibit(format: Format, job: Job): Promise<Outcome> {
  try {
    const made = await HAND_OUT[format](job);
    return typeof made === "string" ? done(made) : made;
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : DATA.has(format) ? "file" : "drawing";
    const next = NEXT_BEST[problem];
    const label = next === null ? exportWords.again : exportWords.instead(exportWords.formats[next]);
    return { said: exportWords.problems[problem], next: { format: next ?? format, label }, failed: true };
  }
}

const done = (said: string): Outcome => ({ said, next: null, failed: false });

/** Answers what to say of it. */
type Making = (job: Job) => Promise<string | Outcome>;

const HAND_OUT: Record<Format, Making> = {
  png: file("png", async (job) => (await pictures()).pngPicture(job, { shape: "sheet", scheme: "light" })),
  "slide-png": file("slide-png", async (job) =>
    (await pictures()).pngPicture(job, { shape: "slide", scheme: "light" }),
  ),
  "dark-png": file("dark-png", async (job) =>
    (await pictures()).pngPicture(job, { shape: "sheet", scheme: "dark" }),
  ),
  svg: file("svg", async (job) => (await pictures()).svgPicture(job, { shape: "sheet", scheme: "light" })),
  csv: file("csv", async ({ dossier, exhibit, presented }) => exhibitCsv(dossier, exhibit, presented.left)),
  json: file("json", async (job) => exhibitJson(job)),
  "copy-image": copyImage,
  "copy-link": async ({ address }) =>
    (await copyText(address))
      ? exportWords.linkCopied
      : // To be read, and copied by hand: it stays until it is dismissed.
        { said: exportWords.linkRefused(address), next: null, failed: true },
};

function file(format: FileFormat, make: (job: Job) => Promise<Blob | string>): Making {
  return async (job) => {
    const content = await make(job);
    const name = fileName(job.exhibit, job.view.filters, format);
    saveFile(name, new Blob([content], { type: FILES[format].type }));
    return exportWords.handed(name);
  };
}

/** Asks the clipboard at once, while the click counts, and has the picture follow. */
async function copyImage(job: Job): Promise<string> {
  const png = pictures().then(({ pngPicture }) => pngPicture(job, { shape: "sheet", scheme: "light" }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  } catch (cause) {
    // Where it was not the clipboard that failed, the reason is the picture's.
    await png;
    throw new Refusal("clipboard", { cause });
  }
  return exportWords.imageCopied;
}

/** The part that draws pictures comes when the first one is asked for. */
async function pictures() {
  try {
    return await import("./picture/pictures");
  } catch (cause) {
    throw new Refusal("part", { cause });
  }
}
