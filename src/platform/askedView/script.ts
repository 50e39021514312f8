import { build } from "vite";
import { codeInScript } from "../../export/inScript.ts";

/** One of the scripts that show the asked view, with all that it needs, to stand in the page. */
export async function askedViewScript(
  name: "fitPage" | "showLoneEmbed" | "showLoneOverlay" | "showAsked",
): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: {
        input: `src/platform/askedView/${name}.ts`,
        output: { codeSplitting: false, format: "iife" },
      },
    },
  });
  if (!("output" in built)) throw new Error("The script of the asked view was not built as one.");
  const [chunk, ...others] = built.output;
  if (others.length > 0) throw new Error(`The script of the asked view came in ${others.length + 1} pieces.`);
  return codeInScript(chunk.code).trim();
}
