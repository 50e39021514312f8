import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { EvidenceFrame } from "../../dashboard/evidence/EvidenceFrame";
import { BuiltSlide } from "../../deck/BuiltSlide";
import type { Dossier } from "../../dossier/format/model";
import { NO_FILTERS } from "../../dossier/query/facets";
import { buildExhibit } from "../../exhibits/buildExhibit";
import { loadCharts } from "../../exhibits/charts";
import { BuiltDrawings } from "../../exhibits/figure/BuiltDrawings";
import { type Slide, slideIds, slidesOf } from "../../exhibits/slides";
import { HighlightProvider } from "../../view/HighlightProvider";
import { highlightOf } from "../../view/highlight";
import { ViewProvider } from "../../view/ViewContext";
import { bare } from "./bare";
import { evidenceIds } from "./evidenceIds";

/** A part of the page that an address may ask for, as HTML to stand in a data block. */
export interface BuiltBlock {
  readonly part: "slide" | "page-slide" | "evidence" | "embed";
  readonly id: string;
  readonly html: string;
  /** Whether filters leave it with another drawing, which only the app can draw. */
  readonly isRedrawn?: boolean;
  /** The ids of the records that it lights while it is open. */
  readonly lights?: readonly string[];
}

/** Every slide, and the evidence of every record and cited paragraph. Needs a document. */
export async function builtParts(dossier: Dossier): Promise<readonly BuiltBlock[]> {
  await loadCharts();
  const draw = drawerOf(dossier);
  const slides = slidesOf(dossier);
  return [
    ...slides.flatMap((slide, index): BuiltBlock[] => {
      const place = { slide, number: index + 1, count: slides.length };
      return [
        {
          part: "slide",
          id: slide.id,
          html: draw(<BuiltSlide {...place} isStaged />, slide.id),
          isRedrawn: isRedrawn(dossier, slide),
        },
        {
          part: "page-slide",
          id: slide.id,
          html: draw(<BuiltSlide {...place} isStaged={false} />, slide.id),
        },
      ];
    }),
    ...evidenceIds(dossier).map(
      (id): BuiltBlock => ({
        part: "evidence",
        id,
        html: draw(<EvidenceFrame evidence={id} />, id),
        lights: [...highlightOf(dossier, { evidence: id, pointedAt: null, origin: null }).ids],
      }),
    ),
  ];
}

/** A drawing stays the same object under filters that only dim what it shows. */
function isRedrawn(dossier: Dossier, slide: Slide): boolean {
  if (slide.kind !== "exhibit") return false;
  const [whole, filtered] = [NO_FILTERS, { ...NO_FILTERS, q: "a" }].map((filters) =>
    buildExhibit(dossier, { filters }, slide.exhibit).drawing({ slide: true }),
  );
  return whole !== filtered;
}

/** They are in the page already, and are copied from there. */
const NO_DRAWINGS: ReadonlyMap<string, string> = new Map();

const drawerOf = (dossier: Dossier) => (part: ReactNode, prefix: string) => {
  const place = document.createElement("div");
  document.body.append(place);
  const failures: unknown[] = [];
  const fail = (error: unknown) => void failures.push(error);
  const root = createRoot(place, {
    identifierPrefix: `${prefix}-`,
    onUncaughtError: fail,
    onCaughtError: fail,
  });
  flushSync(() =>
    root.render(
      <ViewProvider dossier={dossier} slides={slideIds(dossier)}>
        <HighlightProvider>
          <BuiltDrawings value={NO_DRAWINGS}>{part}</BuiltDrawings>
        </HighlightProvider>
      </ViewProvider>,
    ),
  );
  const html = bare(place);
  root.unmount();
  place.remove();
  if (failures.length > 0)
    throw new Error(`A part of the page could not be built: ${prefix}.`, { cause: failures[0] });
  return html;
};
