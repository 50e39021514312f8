/** A form that one folder and one line add is there on every surface. */
import { cleanup, render, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { parseDossier } from "../dossier/format/parse";
import { dossierFile, exhibit } from "../dossier/test/testDossier";
import { PLAIN_VIEW } from "../view/view";
import { FORMATS } from "./formats";
import { toyFormat } from "./test/toy/format";

const SAID = "Toy of The bakery opens";
const dossier = parseDossier(
  dossierFile({ exhibits: [exhibit({ id: "toy", form: "toy", title: "A toy", event: "opening" })] }),
  [...FORMATS, toyFormat],
);
const [toyExhibit] = dossier.exhibits;

beforeAll(() => {
  vi.resetModules();
  vi.doMock("./registry", async (original) => {
    const { FORMS } = await original<typeof import("./registry")>();
    const { toy } = await import("./test/toy");
    return { FORMS: [...FORMS, toy] };
  });
});
afterEach(cleanup);
afterAll(() => {
  vi.doUnmock("./registry");
  vi.resetModules();
});

/** The page's parts, with the registry that has the toy. */
async function surfaces() {
  const [built, view, highlight, figure, slide, embed] = await Promise.all([
    import("./buildExhibit"),
    import("../view/ViewContext"),
    import("../view/HighlightProvider"),
    import("./figure/ExhibitFigure"),
    import("../deck/BuiltSlide"),
    import("../dashboard/Embed"),
  ]);
  const draw = (part: ReactNode) =>
    within(
      render(
        <view.ViewProvider dossier={dossier} slides={[]}>
          <highlight.HighlightProvider>{part}</highlight.HighlightProvider>
        </view.ViewProvider>,
      ).container,
    );
  const model = built.buildExhibit(dossier, PLAIN_VIEW, toyExhibit);
  return { model, draw, ...figure, ...slide, ...embed };
}

it("is a figure of the page, with its drawing's name and its caption", async () => {
  const { draw, ExhibitFigure } = await surfaces();
  const page = draw(<ExhibitFigure exhibit={toyExhibit} />);
  expect(page.getByRole("figure", { name: "A toy" }).textContent).toContain("A toy.");
  expect(page.getByRole("img").getAttribute("aria-label")).toBe("Chart: A toy. A toy of The bakery opens.");
});

it("is a slide", async () => {
  const { draw, BuiltSlide } = await surfaces();
  const { slidesOf } = await import("./slides");
  const slides = slidesOf(dossier);
  const at = slides.findIndex(({ id }) => id === "toy");
  const [slide] = slides.slice(at);
  if (!slide) throw new Error("The toy has no slide.");
  expect(draw(<BuiltSlide slide={slide} number={2} count={3} isStaged />).getByText(SAID)).toBeDefined();
});

it("is embedded", async () => {
  const { draw, Embed } = await surfaces();
  expect(draw(<Embed exhibit={toyExhibit} />).getByRole("figure", { name: "A toy" })).toBeDefined();
  const { iframeSnippet } = await import("../dashboard/share/snippet");
  const { formOf } = await import("./buildExhibit");
  const height = formOf("toy").layout.embedHeight;
  const framed = { address: "https://example.org/", title: "A toy", width: "100%", height } as const;
  expect(iframeSnippet(framed)).toContain('height="123"');
});

it("is a table, CSV, JSON and a picture", async () => {
  const { model } = await surfaces();
  const { exhibitCsv } = await import("../export/csv");
  const { exhibitJson } = await import("../export/exhibitJson");
  const { frameOf } = await import("../export/picture/shapes");
  const job = { dossier, view: PLAIN_VIEW, exhibit: toyExhibit, model, address: "https://example.org/" };
  expect(model.matching.map(({ what }) => what)).toEqual(["The bakery opens"]);
  expect(exhibitCsv(dossier, toyExhibit, model.matching)).toContain("The bakery opens");
  expect(exhibitJson(job)).toContain('"form": "toy"');
  expect(frameOf("sheet", model).width).toBe(400);
});

it("is a slide of PowerPoint", async () => {
  const { openDeck } = await import("../export/pptx/test/testDeck");
  const { slides } = await openDeck(dossier, PLAIN_VIEW);
  expect(slides.join()).toContain(SAID);
});
