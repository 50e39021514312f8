import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  /** Relative, so that the built folder works under any sub-path. */
  base: "./",
  /** Not a single-page server: a file that is missing answers 404, not index.html with 200. */
  appType: "mpa",
  plugins: [react()],
  build: {
    target: "es2023",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: {
        // The packages below register nothing on import; their manifests do not say so.
        moduleSideEffects: (id) => !/node_modules\/(edtf|nearley)\//.test(id),
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173, strictPort: true },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
