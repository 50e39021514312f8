/** The ways into the evidence, and what stands in it, as a reader finds them. */
import type { Locator, Page } from "@playwright/test";
import { dossier, figureById } from "./dossier";
import { expect } from "./fixture";
import { figure } from "./parts";

export const dialog = (page: Page): Locator => page.getByRole("dialog", { name: "Evidence", exact: true });

/** What the evidence says under a name: "Date", "Formula". */
export const fact = (page: Page, name: string): Locator =>
  dialog(page)
    .getByRole("term")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator("xpath=following-sibling::dd[1]");

/** The places in articles that the evidence rests on. */
export const places = (page: Page): Locator =>
  dialog(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Read it in the article" }) });

/** The picture of an exhibit: one image, whatever is drawn in it. */
export const picture = (page: Page, exhibit: string): Locator =>
  figure(page, exhibit).getByRole("img").first();

/** A mark in a picture: its bar or its circle. `at` counts from 0 where one record has several. */
export const mark = (page: Page, exhibit: string, evidence: string, at = 0): Locator =>
  picture(page, exhibit)
    .locator(`[data-evidence="${evidence}"]:has(rect[fill], circle)`)
    .filter({ visible: true })
    .nth(at)
    .locator("rect[fill], circle")
    .first();

/** Marks lie under the labels of other marks: what a reader's mouse hits is a place, not an element. */
export async function clickAt(place: Locator): Promise<void> {
  const { x, y } = await middleOf(place);
  await place.page().mouse.click(x, y);
}

/** In view. A drawing that is drawn anew has another element in the same place. */
export async function middleOf(place: Locator): Promise<{ readonly x: number; readonly y: number }> {
  let middle = { x: 0, y: 0 };
  await expect(async () => {
    await place.scrollIntoViewIfNeeded({ timeout: 1_000 });
    const box = await place.boundingBox({ timeout: 1_000 });
    if (!box) throw new Error("There is nothing in that place.");
    middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }).toPass();
  return middle;
}

export type Record = (typeof dossier.figures)[number] | (typeof dossier.events)[number];
export interface Citation {
  readonly source: string;
  readonly paragraph: number;
  readonly asPrinted?: string;
  readonly attributedTo?: string;
}

/** Where a record is cited from: a derived figure where its inputs are, each place and wording once. */
export function citationsOf(record: Record): readonly Citation[] {
  const own: readonly Citation[] = record.citations ?? [];
  const inputs = "derived" in record ? record.derived.of.flatMap((id) => citationsOf(figureById(id))) : [];
  const byPlace = [...own, ...inputs].map((citation): [string, Citation] => [
    JSON.stringify(citation),
    citation,
  ]);
  return [...new Map(byPlace).values()];
}

export const nameOf = (record: Record): string => ("title" in record ? record.title : record.label);

/** What the evidence of a record or of a paragraph ("cnn-2024:24") is headed with. */
export function headingOf(evidence: string): string {
  const record = [...dossier.figures, ...dossier.events].find(({ id }) => id === evidence);
  return record ? nameOf(record) : `Paragraph ${evidence.split(":")[1]}`;
}

/** What else cites that place. */
export function alsoCiting({ source, paragraph }: Citation, own: string): readonly Record[] {
  return [...dossier.figures, ...dossier.events]
    .filter(({ id }) => id !== own)
    .filter((record) =>
      citationsOf(record).some((other) => other.source === source && other.paragraph === paragraph),
    );
}

/** A place in an article as the evidence shows it. */
export interface Place {
  readonly place: string;
  readonly wording: string | null;
  readonly saidBy: string | null;
  readonly address: string;
  readonly also: string | null;
  readonly others: readonly string[];
}

/** The evidence that is open, read in one go. */
export const readEvidence = (page: Page) =>
  dialog(page).evaluate((element) => {
    const texts = (selector: string, inside: Element = element) =>
      [...inside.querySelectorAll(selector)].map(({ textContent }) => textContent);
    const names = texts("dt");
    const values = [...element.querySelectorAll("dd")];
    return {
      value: element.querySelector("h2 + p")?.textContent,
      facts: Object.fromEntries(names.map((name, at) => [name, values[at]?.textContent])),
      links: Object.fromEntries(names.map((name, at) => [name, values[at] ? texts("a", values[at]) : []])),
      places: [...element.querySelectorAll("li:has(a[target])")].map((item): Place => {
        const lines = texts("p", item);
        return {
          place: lines[0] ?? "",
          wording: texts("blockquote[aria-label='As printed']", item)[0] ?? null,
          saidBy: lines.find((line) => line.startsWith("Said by: ")) ?? null,
          address: item.querySelector("a[target]")?.getAttribute("href") ?? "",
          also: texts("summary", item)[0] ?? null,
          others: texts("details a", item),
        };
      }),
    };
  });
