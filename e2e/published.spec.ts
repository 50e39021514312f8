/** The site as it is published, with the dossier of today: nothing here knows its content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deploy } from "./deploy";
import { expect, test } from "./fixture";
import { count, goToHydrated, list } from "./parts";
import { PUBLISHED_FOLDER } from "./site";

interface Content {
  readonly title: string;
  readonly events: readonly object[];
  readonly exhibits: readonly { readonly title: string }[];
}

let site: Awaited<ReturnType<typeof deploy>>;
test.beforeAll(async () => {
  site = await deploy(PUBLISHED_FOLDER);
});
test.afterAll(() => site.stop());

test("the published site has its title, every exhibit and every event, and filters them", async ({
  page,
  expectNoise,
}) => {
  // It is served from a place of its own.
  expectNoise(/request: http:\/\/localhost:\d+\/some\/folder\//);
  const dossier: Content = JSON.parse(readFileSync(join(PUBLISHED_FOLDER, "data", "dossier.json"), "utf8"));
  const { length } = dossier.events;
  await goToHydrated(page, site.url);
  await expect(page).toHaveTitle(dossier.title);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(dossier.title);
  await expect(count(page)).toHaveText(`${length} of ${length} events`);
  await expect(list(page).getByRole("article")).toHaveCount(length);
  for (const { title } of dossier.exhibits) {
    await expect(page.getByRole("figure", { name: title, exact: true })).toBeVisible();
  }
  const person = page.getByRole("group", { name: "Person", exact: true }).getByRole("button").first();
  await person.click();
  await expect(person).toHaveAttribute("aria-pressed", "true");
  await expect(count(page)).not.toHaveText(`${length} of ${length} events`);
});
