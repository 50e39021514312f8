/** Reads a file in a thread of its own, so that the page can be used meanwhile, and the reading be stopped. */
import { type Accepted, acceptDossier, type Refused } from "../acceptDossier";
import { tooLarge } from "../fileText";
import { type Parcel, parcelsOf } from "./parcels";

/** How often it is said how far it has come, in milliseconds. */
const EVERY = 50;

addEventListener("message", ({ data }: MessageEvent<Blob | string>) => {
  answerTo(data).then(
    (answer) => {
      for (const parcel of parcelsOf(answer)) post(parcel);
    },
    () => post({ kind: "unreadable" }),
  );
});

async function answerTo(source: Blob | string): Promise<Accepted | Refused> {
  let said = 0;
  const checked = (done: number, of: number) => {
    if (performance.now() < said + EVERY) return;
    said = performance.now();
    post({ kind: "progress", step: "checking", done, of });
  };
  if (typeof source === "string") return acceptDossier(source, checked);
  // Not read at all: it may be larger than the memory.
  const refusal = tooLarge(source.size);
  if (refusal) return { refusal, problems: [] };
  return acceptDossier(new Uint8Array(await source.arrayBuffer()), checked);
}

const post = (parcel: Parcel) => postMessage(parcel);
