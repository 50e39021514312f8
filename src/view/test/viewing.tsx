/** A page with a view, in a document of happy-dom's, for tests of what reads the address and changes it. */
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { vi } from "vitest";
import type { Dossier } from "../../dossier/format/model";
import { REMEMBER_SLIDE, SOURCES_SLIDE, TITLE_SLIDE } from "../../dossier/format/reservedIds";
import { realDossier } from "../../dossier/test/realDossier";
import { HighlightProvider } from "../HighlightProvider";
import { ViewProvider } from "../ViewContext";

interface Opened {
  readonly page: HTMLElement;
  /** What the address was set to, and whether that made a step of the history. */
  readonly steps: readonly string[];
  /** Does what a reader would, until nothing more follows from it. */
  readonly doing: (what: () => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The slides of a dossier in which each exhibit takes one. */
export const plainSlides = ({ exhibits, remember }: Dossier): readonly string[] => [
  TITLE_SLIDE,
  ...exhibits.map(({ id }) => id),
  ...(remember.length > 0 ? [REMEMBER_SLIDE] : []),
  SOURCES_SLIDE,
];

const settled = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });

export async function openPage(
  children: ReactNode,
  query = "",
  dossier: Dossier = realDossier,
  slides: readonly string[] = plainSlides(dossier),
): Promise<Opened> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  history.replaceState(null, "", `/${query}`);
  const page = document.createElement("main");
  document.body.append(page);
  const root = createRoot(page);
  const steps: string[] = [];
  const spies = (["push", "replace"] as const).map((step) =>
    vi.spyOn(history, `${step}State`).mockImplementation((...to) => {
      History.prototype[`${step}State`].apply(history, to);
      steps.push(`${step} ${location.search}`);
    }),
  );
  await settled(() =>
    root.render(
      <ViewProvider dossier={dossier} slides={slides}>
        <HighlightProvider>{children}</HighlightProvider>
      </ViewProvider>,
    ),
  );
  const close = () =>
    settled(() => {
      root.unmount();
      page.remove();
      for (const spy of spies) spy.mockRestore();
    });
  return { page, steps, doing: settled, close };
}
