import { loadCharts } from "./charts";

type Contents = typeof import("./allContents").CONTENTS;

let loaded: Contents | null = null;

/** Loads the code that describes exhibits as data, and the charts, which lay them out. */
export async function loadContents(): Promise<void> {
  const [{ CONTENTS }] = await Promise.all([import("./allContents"), loadCharts()]);
  loaded = CONTENTS;
}

/** @throws if they are not loaded */
export function contents(): Contents {
  if (!loaded) throw new Error("The content of an exhibit is asked for before its writers are loaded.");
  return loaded;
}
