/**
 * The server of the browser tests: `vite preview` as it is, but that nothing is packed for the way. Packed anew for
 * each browser that comes, the site takes a small machine as long as a test may have for its work.
 */
import { mergeConfig, type Plugin } from "vite";
import site from "../vite.config.ts";

export default mergeConfig(site, {
  plugins: [
    {
      name: "unpacked",
      configurePreviewServer({ middlewares }) {
        middlewares.use((request, _response, next) => {
          delete request.headers["accept-encoding"];
          next();
        });
      },
    } satisfies Plugin,
  ],
});
