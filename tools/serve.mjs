import { ensureInstalled } from "./install.mjs";
import { isPortFree, parsePort } from "./port.mjs";
import { ROOT } from "./root.mjs";
import { Trouble } from "./trouble.mjs";

const PORT = 4173;

export async function main() {
  const port = parsePort(process.env.PORT, PORT);
  // Before anything slow: nobody should wait for an install to learn this.
  if (!(await isPortFree(port))) {
    throw new Trouble(
      `Port ${port} is in use: stop the program that uses it, or choose another, as in PORT=4273 npm start.`,
    );
  }
  await ensureInstalled();
  await build();
  await serve(port);
}

async function build() {
  const vite = await import("vite");
  try {
    await vite.build({ root: ROOT, logLevel: "warn" });
  } catch (error) {
    throw new Trouble(`The build failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** @param {number} port */
async function serve(port) {
  const { preview } = await import("vite");
  await preview({ root: ROOT, preview: { port, strictPort: true }, logLevel: "warn" });
  console.log(`\n  Ready: http://localhost:${port}\n  Ctrl-C stops it.\n`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
}
