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
    modulePreload: false,
    // One small style sheet: a part of the page that loads later is styled already.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // Named for what it holds, so that its weight can be told from the rest.
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => id.includes("/recharts/")) ? "assets/charts-[hash].js" : "assets/[name]-[hash].js",
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
