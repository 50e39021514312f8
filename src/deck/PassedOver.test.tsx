import { afterEach, expect, it } from "vitest";
import { realDossier } from "../dossier/test/realDossier";
import { slidesOf } from "../exhibits/slides";
import { openPage } from "../view/test/viewing";
import { FRESH_DECK } from "./deck";
import { PassedOver } from "./PassedOver";

const [title, first, second, third] = slidesOf(realDossier);

let opened: Awaited<ReturnType<typeof openPage>>;
afterEach(() => opened.close());

async function said(nothing: readonly (typeof title | undefined)[]): Promise<string> {
  const slides = [title, first, second].flatMap((slide) => slide ?? []);
  const ids = new Set(nothing.flatMap((slide) => slide?.id ?? []));
  const presentation = { slides, nothing: ids, deck: FRESH_DECK, command: () => {} };
  opened = await openPage(<PassedOver presentation={presentation} />);
  return opened.page.textContent ?? "";
}

it("counts the slides of the talk that have nothing for the filters", async () => {
  expect(await said([second])).toMatch(/^1 of 3 slides/);
});

it("does not count slides that the talk leaves out", async () => {
  expect(await said([second, third])).toMatch(/^1 of 3 slides/);
});

it("says nothing if only slides that the talk leaves out have nothing", async () => {
  expect(await said([third])).toBe("");
});
