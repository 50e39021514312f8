import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App, charts } from "./app/App";
import type { Dossier } from "./dossier/format/model";
import { inlineDossier } from "./load/inlineDossier";
import { removeBuiltPart } from "./view/builtPart";
import "./styles/tokens.css";
import "./styles/typefaces.css";
import "./styles/base.css";
import "./styles/print.css";

const root = document.getElementById("root");
if (!root) throw new Error('index.html has no element "root".');
const { dataset } = document.documentElement;
// The built page already shows the asked view of its dossier: see src/platform/askedView.
const built = root.hasChildNodes() && dataset.asked === undefined;

function start(page: HTMLElement, dossier: Dossier): void {
  const app = (
    <StrictMode>
      <App dossier={dossier} />
    </StrictMode>
  );
  if (built) {
    startTransition(() => {
      hydrateRoot(page, app);
    });
  } else {
    void charts();
    page.replaceChildren();
    delete dataset.asked;
    createRoot(page).render(app);
  }
}

function ownDossier(): Dossier {
  try {
    return inlineDossier();
  } catch (error) {
    // A proxy has altered the page. What was built can still be read, under a word on what does not work.
    for (const part of ["slide", "evidence"] as const) removeBuiltPart(part);
    dataset.asked = "failed";
    throw error;
  }
}

// In separate tasks, so that the reader's input is handled between them.
setTimeout(() => {
  const dossier = ownDossier();
  setTimeout(() => start(root, dossier));
});
