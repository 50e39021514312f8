import { createServer } from "vite";
import { shortClassName } from "../build/classNames.ts";

/** Calls an export of a file of the page in Node, with the page's names of CSS modules. */
export async function inNode<T>(file: string, name: string, ...given: readonly unknown[]): Promise<T> {
  const server = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    css: { modules: { generateScopedName: shortClassName } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const exported = await server.ssrLoadModule(file);
    return await exported[name](...given);
  } finally {
    await server.close();
  }
}
