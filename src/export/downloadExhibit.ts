import { exportWords } from "#text";
import { copyText } from "../ui/copyText";
import { fileName } from "./fileName";
import { FILES, type FileFormat, type Format } from "./formats";
import type { Job } from "./job";
import { loadWriters } from "./loadWriters";
import type { Outcome } from "./outcome";
import { type Problem, Refusal } from "./Refusal";
import { saveFile } from "./save";

/** The alternative if a format fails; null to try again. */
const NEXT_BEST: Record<Problem, Format | null> = {
  part: null,
  drawing: "csv",
  crowded: "png",
  raster: "svg",
  guarded: "svg",
  clipboard: "png",
  file: null,
};

const DATA: ReadonlySet<Format> = new Set(["csv", "json"]);

/** Makes what was chosen and saves or copies it. */
export async function downloadExhibit(format: Format, job: Job): Promise<Outcome<Format>> {
  try {
    const made = await HAND_OUT[format](job);
    return typeof made === "string" ? done(made) : made;
  } catch (error) {
    // Anything else is a bug of ours.
    if (!(error instanceof Refusal)) console.error(error);
    const problem = error instanceof Refusal ? error.problem : DATA.has(format) ? "file" : "drawing";
    const next = NEXT_BEST[problem];
    const label = next === null ? exportWords.again : exportWords.instead(exportWords.formats[next]);
    return { said: exportWords.problems[problem], next: { choice: next ?? format, label }, failed: true };
  }
}

const done = (said: string): Outcome<Format> => ({ said, next: null, failed: false });

/** @returns what to say of it */
type Making = (job: Job) => Promise<string | Outcome<Format>>;

const HAND_OUT: Record<Format, Making> = {
  png: file("png"),
  "slide-png": file("slide-png"),
  "square-png": file("square-png"),
  "dark-png": file("dark-png"),
  svg: file("svg"),
  csv: file("csv"),
  json: file("json"),
  "copy-image": copyImage,
  "copy-link": async ({ address }) =>
    (await copyText(address))
      ? exportWords.linkCopied
      : // A text to read or copy by hand: it stays until it is dismissed.
        { said: exportWords.linkRefused(address), next: null, failed: true },
};

function file(format: FileFormat): Making {
  return async (job) => {
    const { writeExhibit } = await loadWriters();
    const content = await writeExhibit[format](job);
    const name = fileName(job.exhibit, job.view.filters, format);
    saveFile(name, new Blob([content], { type: FILES[format].type }));
    return exportWords.handed(name);
  };
}

/** Calls the clipboard at once, while the click still counts as a user's. The picture follows as a promise. */
async function copyImage(job: Job): Promise<string> {
  const png = loadWriters().then(({ writeExhibit }) => writeExhibit.png(job));
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
  } catch (cause) {
    // If the clipboard did not fail, making the picture did.
    await png;
    throw new Refusal("clipboard", { cause });
  }
  return exportWords.imageCopied;
}
