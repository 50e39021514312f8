/** A reader holds the citations against a copy of the article. */
import type { Page } from "@playwright/test";
import { violationsIn } from "./axe";
import { dossier, figureById } from "./dossier";
import { dialog } from "./evidence";
import { expect, FULL, test } from "./fixture";
import { fromMore, open } from "./parts";

const check = (page: Page) => page.getByRole("dialog", { name: "Verify against the article" });
const field = (page: Page) => check(page).getByRole("textbox", { name: "Article text" });
const counted = (page: Page, result: string) =>
  check(page).getByRole("term").filter({ hasText: result }).locator("+ dd");

const [source] = dossier.sources;
if (!source) throw new Error("The dossier has no source.");

interface Cited {
  readonly source: string;
  readonly paragraph: number;
  readonly asPrinted?: string;
}

const isCited = (value: object): value is Cited => "source" in value && "paragraph" in value;

/** Everything in the dossier that cites: whatever has these three fields. */
function citationsIn(value: unknown): readonly Cited[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isCited(value) ? [value] : []), ...Object.values(value).flatMap(citationsIn)];
}

/** An article that has nothing but the wordings cited, each in its paragraph. */
const ARTICLE = Array.from({ length: source.paragraphs }, (_, at) => {
  const wordings = citationsIn(dossier)
    .filter((one) => one.source === source.id && one.paragraph === at + 1)
    .flatMap(({ asPrinted }) => asPrinted ?? []);
  return [...new Set(wordings)].join(" … ") || "Nothing is cited word for word here.";
});

async function openFor(page: Page): Promise<void> {
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: "Verify against your copy" })
    .first()
    .click();
  await expect(check(page)).toBeVisible();
}

test("a copy with all wordings in their places has all of them found, and says what was not checked", async ({
  page,
}) => {
  await open(page);
  await openFor(page);
  await field(page).fill(ARTICLE.join("\n\n"));
  await check(page).getByRole("button", { name: "Verify", exact: true }).click();
  await expect(check(page)).toContainText("wordings found as cited.");
  const all = await check(page).getByRole("row").count();
  expect(all).toBeGreaterThan(10);
  const cited = citationsIn(dossier).filter((one) => one.source === source.id);
  const worded = cited.filter(({ asPrinted }) => asPrinted !== undefined).length;
  expect(all - 1).toBe(cited.length);
  await expect(check(page)).toContainText(
    `${worded} of ${worded} wordings found as cited. ${cited.length - worded} citations name only a paragraph`,
  );
  await expect(check(page)).toContainText("the same as ours");
  await expect(check(page)).toContainText(/Not checked: \d+ citations from other articles; our own wording/);
  expect(await violationsIn(page, "dialog[open]")).toEqual([]);
});

test("a wording that has moved or gone is marked, there and in its evidence", FULL, async ({ page }) => {
  await open(page);
  await openFor(page);
  await field(page).fill(["A headline of its own.", ...ARTICLE].join("\n\n"));
  await check(page).getByRole("button", { name: "Verify", exact: true }).click();
  await expect(counted(page, "Found, but in another paragraph")).not.toHaveText("0");
  const moved = check(page).getByRole("row").filter({ hasText: "Found, but in ¶" }).first();
  const link = moved.getByRole("link");
  const place = (await moved.getByRole("cell").first().textContent()) ?? "";
  await link.click();
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page)).toContainText(`In your copy: ${place}`);
  await page.keyboard.press("Escape");
  await expect(check(page)).toBeVisible();

  await field(page).fill("Some other article.");
  await check(page).getByRole("button", { name: "Verify", exact: true }).click();
  await expect(counted(page, "Not found")).not.toHaveText("0");
  await expect(check(page)).toContainText(
    /0 of \d+ wordings found as cited\. This text doesn’t look like the article\./,
  );
});

test("a text file is read; what is none, and nothing at all, is refused in words", FULL, async ({ page }) => {
  await open(page);
  await openFor(page);
  await check(page).getByRole("button", { name: "Verify", exact: true }).click();
  await expect(check(page)).toContainText("Paste or open the text first.");
  const input = check(page).locator("input[type=file]");
  await input.setInputFiles({
    name: "scan.txt",
    mimeType: "text/plain",
    buffer: Buffer.from([0xff, 0xfe, 0x80]),
  });
  await expect(check(page)).toContainText("“scan.txt” isn’t a text file.");
  await input.setInputFiles({
    name: "article.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(ARTICLE.join("\r\n\r\n")),
  });
  await expect(check(page)).toContainText(/(\d+) of \1 wordings found as cited\./);
  await page.keyboard.press("Escape");
  await expect(check(page)).toBeHidden();
  // The copy stays while the page does.
  await openFor(page);
  await expect(check(page)).toContainText("wordings found as cited.");
});

test("what was found for one dossier is not said of another that is opened", FULL, async ({ page }) => {
  await open(page);
  await openFor(page);
  await field(page).fill("Some other article.");
  await check(page).getByRole("button", { name: "Verify", exact: true }).click();
  await expect(check(page)).toContainText("wordings found as cited.");
  await page.keyboard.press("Escape");
  await fromMore(page, "Open your own…");
  const opener = page.getByRole("dialog", { name: "Open a dossier" });
  await opener.locator("input[type=file]").setInputFiles({
    name: "mine.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(dossier)),
  });
  await opener.getByRole("button", { name: "Show it" }).click();
  await openFor(page);
  await expect(field(page)).toHaveValue("Some other article.");
  await expect(check(page).getByText("wordings found as cited.")).toHaveCount(0);
});

test("from the evidence it opens for the article that is cited there", FULL, async ({ page }) => {
  await page.goto("/?evidence=tesla-ytd-2024");
  await dialog(page).getByRole("button", { name: "See it in your copy" }).click();
  const article = check(page).getByRole("combobox", { name: "Article" });
  await expect(article).toHaveValue("cnn-2024");
  // Pasted before the right article was chosen.
  await field(page).fill("Of the other article.");
  await article.selectOption("fortune-2017");
  await expect(article).toHaveValue("fortune-2017");
  await expect(field(page)).toHaveValue("Of the other article.");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeVisible();
});

test(
  "a copy that is kept shows the cited paragraph in its evidence after a reload, until it is removed",
  FULL,
  async ({ page }) => {
    const citation = figureById("tesla-ytd-2024").citations?.[0];
    if (!citation?.asPrinted) throw new Error("The figure has no wording.");
    const { asPrinted, paragraph } = citation;
    const own = dossier.sources.find(({ id }) => id === citation.source);
    const article = Array.from({ length: own?.paragraphs ?? 0 }, (_, at) =>
      at + 1 === paragraph ? `It was ${asPrinted}, they said.` : `Paragraph ${at + 1}.`,
    );
    await page.goto("/?evidence=tesla-ytd-2024");
    await dialog(page).getByRole("button", { name: "See it in your copy" }).click();
    await field(page).fill(article.join("\n\n"));
    await check(page).getByRole("button", { name: "Verify", exact: true }).click();
    await expect(check(page)).toContainText("stored only in this browser");
    await check(page).getByRole("button", { name: "Keep in this browser" }).click();
    await expect(check(page).getByRole("button", { name: "Remove it" })).toBeVisible();

    await page.reload();
    await expect(dialog(page)).toContainText(`It was ${asPrinted}, they said.`);
    await expect(dialog(page).getByText(asPrinted, { exact: true }).and(page.locator("mark"))).toBeVisible();

    await page.goto("/?slide=shares&evidence=tesla-ytd-2024");
    await expect(dialog(page)).toContainText(`It was ${asPrinted}, they said.`);
    expect(await violationsIn(page, "dialog[open]")).toEqual([]);

    await dialog(page).getByRole("button", { name: "Remove it" }).click();
    await expect(dialog(page)).not.toContainText("they said.");
    await page.reload();
    await expect(dialog(page)).toContainText(asPrinted);
    await expect(dialog(page)).not.toContainText("they said.");
  },
);
