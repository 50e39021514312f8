import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { loadCharts } from "./exhibits/chartFiles";
import { App } from "./explore/App";
import { inlineDossier } from "./load/inlineDossier";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/print.css";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element "root".');
const { dataset } = document.documentElement;
// The page has been built already, unless the address asks for another view of it.
const built = root.hasChildNodes() && dataset.asked === undefined;
const app = (
  <StrictMode>
    <App dossier={inlineDossier()} built={built} />
  </StrictMode>
);
if (built) {
  startTransition(() => {
    hydrateRoot(root, app);
  });
  // So that the first filter does not wait for them.
  requestIdleCallback(() => loadCharts().catch(() => {}));
} else {
  root.replaceChildren();
  delete dataset.asked;
  createRoot(root).render(app);
}
