import { readFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { majorVersion } from "../tools/browser.mjs";
import { ROOT } from "../tools/root.mjs";

/** Those that the page or its making rest on. */
const PACKAGES = ["react", "recharts", "@tanstack/react-query", "nuqs", "vite", "playwright"];

/**
 * Where the numbers come from, without what would tell whose machine it is.
 * @param {string} browserVersion
 */
export function machineText(browserVersion) {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? "";
  const memory = Math.round(totalmem() / 2 ** 30);
  const packages = PACKAGES.map((name) => `${name} ${versionOf(name)}`);
  const [kernel = ""] = release().split("-");
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)}.`,
    "",
    `- Machine: ${cores.length} cores${model === "" || model === "unknown" ? "" : ` (${model})`}, ${memory} GB of memory, ${platform()} ${kernel}`,
    `- Chromium ${majorVersion(browserVersion)} (${browserVersion}), Node ${process.versions.node}`,
    `- Packages: ${packages.join(", ")}`,
  ].join("\n");
}

/** @param {string} name */
function versionOf(name) {
  return JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")).version;
}
