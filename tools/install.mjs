import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { ROOT } from "./root.mjs";
import { succeeds } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

const FOLDER = join(ROOT, "node_modules");
const LOCK = join(ROOT, "package-lock.json");

/** Inside what it vouches for, written last: an install that broke off or was deleted leaves none. */
const STAMP = join(FOLDER, ".installed");

/** Tests and the build need the development packages, also where the environment says "production". */
const INSTALL = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];

/** Installs the locked packages, unless exactly these are there for this kind of machine. */
export async function ensureInstalled() {
  const wanted = stampFor(readFileSync(LOCK, "utf8"));
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  if (lstatSync(FOLDER, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Trouble(
      "node_modules leads to a folder elsewhere, which installing the packages of this project would empty: remove the link, then run the same command again.",
    );
  }
  console.log("Installing packages…");
  if (!(await succeeds(npm(INSTALL)))) {
    throw new Trouble(
      "Installing the packages failed, for the reason printed above: check the version of Node, the connection and the free disk space, then run the same command again.",
    );
  }
  writeFileSync(STAMP, wanted);
}

/**
 * Some packages hold programs built for one system, processor and Node.
 * @param {string} lock
 * @param {{ platform: string, arch: string, versions: { node: string } }} machine
 */
export function stampFor(lock, { platform, arch, versions } = process) {
  const [major] = versions.node.split(".");
  return `${platform} ${arch} node${major} ${createHash("sha256").update(lock).digest("hex")}\n`;
}
