import { exhibitCsv } from "./csv";
import { eventsCsv, figuresCsv } from "./downloadAll/csv";
import { pageWith } from "./downloadAll/pageWith";
import { exhibitJson } from "./exhibitJson";
import type { FileFormat } from "./formats";
import type { Job } from "./job";
import { loadPictures } from "./loadPictures";
import type { Wish } from "./picture/pictures";

/** Each file of an exhibit. */
export const writeExhibit: Record<FileFormat, (job: Job) => Promise<Blob | string>> = {
  png: (job) => pngPicture(job, { shape: "sheet", scheme: "light" }),
  "slide-png": (job) => pngPicture(job, { shape: "slide", scheme: "light" }),
  "square-png": (job) => pngPicture(job, { shape: "square", scheme: "light" }),
  "dark-png": (job) => pngPicture(job, { shape: "sheet", scheme: "dark" }),
  svg: async (job) => (await loadPictures()).svgPicture(job, { shape: "sheet", scheme: "light" }),
  csv: async ({ dossier, view, exhibit, model }) =>
    exhibitCsv(dossier, exhibit, model.matching, view.filters),
  json: async (job) => exhibitJson(job),
};

async function pngPicture(job: Job, wish: Wish): Promise<Blob> {
  const pictures = await loadPictures();
  return pictures.pngPicture(job, wish);
}

/** Each file of all records of one kind. */
export const writeRecords = { figures: figuresCsv, events: eventsCsv };
/** The page in one file, with an opened dossier. */
export const writePage = pageWith;
