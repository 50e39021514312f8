import { afterEach, expect, it } from "vitest";
import { NO_FILTERS } from "../dossier/query/facets";
import { realDossier } from "../dossier/test/realDossier";
import { buildExhibit } from "../exhibits/buildExhibit";
import { slidesOf } from "../exhibits/slides";
import { openPage } from "../view/test/viewing";
import { StepCaption } from "./StepCaption";

let opened: Awaited<ReturnType<typeof openPage>>;
afterEach(() => opened.close());

const rows = slidesOf(realDossier).flatMap((slide) =>
  slide.kind === "exhibit"
    ? buildExhibit(realDossier, { filters: NO_FILTERS }, slide.exhibit).all.map((row) => ({ slide, row }))
    : [],
);

async function captionOf(isWanted: (row: (typeof rows)[number]["row"]) => boolean): Promise<string> {
  const found = rows.find(({ row }) => isWanted(row));
  if (!found) throw new Error("No chart has such a row.");
  opened = await openPage(<StepCaption slide={found.slide} lit={[found.row.mark]} />);
  return opened.page.textContent ?? "";
}

it("says of a calculated value that it is ours, and which paragraphs it rests on", async () => {
  expect(await captionOf(({ derivation }) => derivation !== null)).toMatch(
    / our calculation, from \S.* ¶\d.* · /,
  );
});

it("says of a cited value where all of it is printed", async () => {
  const caption = await captionOf(
    ({ quantity, derivation, citations: [first, second] }) =>
      quantity !== null &&
      derivation === null &&
      second?.source === first?.source &&
      second?.paragraph !== first?.paragraph,
  );
  expect(caption).toMatch(/ \S+ ¶\d+(?:–\d+|, \d+) · /);
  expect(caption).not.toContain("calculation");
});
