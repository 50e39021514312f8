import { createServer } from "vite";
import { shortClassName } from "../build/classNames.ts";

/** Calls what a file of the page exports in Node, the names of CSS modules being those of the page. */
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
