import { exhibitCsv } from "./csv";
import { eventsCsv, figuresCsv } from "./downloadAll/csv";
import { exhibitJson } from "./exhibitJson";
import type { FileFormat } from "./formats";
import type { Job } from "./job";
import { pngPicture, svgPicture } from "./picture/pictures";

/** Each file of an exhibit. */
export const writeExhibit: Record<FileFormat, (job: Job) => Promise<Blob | string>> = {
  png: (job) => pngPicture(job, { shape: "sheet", scheme: "light" }),
  "slide-png": (job) => pngPicture(job, { shape: "slide", scheme: "light" }),
  "square-png": (job) => pngPicture(job, { shape: "square", scheme: "light" }),
  "dark-png": (job) => pngPicture(job, { shape: "sheet", scheme: "dark" }),
  svg: (job) => svgPicture(job, { shape: "sheet", scheme: "light" }),
  csv: async ({ dossier, exhibit, model }) => exhibitCsv(dossier, exhibit, model.matching),
  json: async (job) => exhibitJson(job),
};

/** Each file of all records of one kind. */
export const writeRecords = { figures: figuresCsv, events: eventsCsv };
