import { Refusal } from "./Refusal";

/** What writes pictures and data: loaded when the first file is asked for. */
export async function loadWriters() {
  try {
    return await import("./writers");
  } catch (cause) {
    throw new Refusal("part", { cause });
  }
}
