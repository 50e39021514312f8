import type { Page } from "@playwright/test";
import { type Choice, countOf, dossier, eventsLeft, GROUPS, nameOf, spanningOf, valuesOf } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { chip, clearFilters, count, group, open, query, titles } from "./parts";

const ALL = dossier.events.length;

test.beforeEach(async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(group(page, "org")).toBeVisible();
});

test("any of a group, all of the groups; a chip says how many events it would leave", async ({ page }) => {
  await expect(count(page)).toHaveText("33 of 33 events");
  await expect(chip(page, "person", "Li Qiang")).toHaveAccessibleDescription("5 events");
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("5 of 33 events");
  await chip(page, "year", "2023").click();
  await expect(count(page)).toHaveText("1 of 33 events");
  await chip(page, "person", "Li Qiang").click();
  await expect(count(page)).toHaveText("2 of 33 events");
  expect(await titles(page)).toEqual([
    "Elon Musk’s trip to China before the one of April 2024",
    "Elon Musk and Li Qiang keep meeting in public",
  ]);
  await clearFilters(page).click();
  await chip(page, "kind", "Trip").click();
  await expect(chip(page, "person", "Li Qiang")).toHaveAccessibleDescription("0 events");
  await expect(chip(page, "person", "Li Qiang")).toBeDisabled();
  await expect(chip(page, "source", "Fortune 2017")).toHaveAccessibleDescription("1 event");
});

test(
  "each value of each group leaves its events, and all chips count what they would leave",
  FULL,
  async ({ page }) => {
    for (const { key, name } of GROUPS) {
      await test.step(name, async () => {
        let choice: Choice = {};
        for (const value of valuesOf(key).slice(0, 2)) {
          await chip(page, key, nameOf(key, value)).click();
          choice = { [key]: [...(choice[key] ?? []), value] };
          await expectLeft(page, choice);
          expect(await chipsOn(page)).toEqual(chipsOf(choice));
        }
        await clearFilters(page).click();
        await expectLeft(page, {});
      });
    }
  },
);

test("two people mean either, or both on request; a pair with someone unknown is the other, with a notice", async ({
  page,
}) => {
  await chip(page, "person", "Elon Musk").click();
  await chip(page, "person", "Li Qiang").click();
  await expectLeft(page, { person: ["elon-musk", "li-qiang"] });
  await group(page, "person").getByRole("button", { name: "Both", exact: true }).click();
  await expect.poll(() => query(page)).toBe("person=elon-musk~li-qiang");
  const both = eventsLeft({ person: ["elon-musk"] }).filter((event) =>
    eventsLeft({ person: ["li-qiang"] }).includes(event),
  );
  await expect(count(page)).toHaveText(`${both.length} of ${ALL} events`);
  await page.goBack();
  await expectLeft(page, { person: ["elon-musk", "li-qiang"] });
  await open(page, "?person=li-qiang~nobody");
  await expectLeft(page, { person: ["li-qiang"] });
  await expect(page.getByText("nobody")).toBeVisible();
});

test("Clear filters takes all of them away, and is there only while there are any", async ({ page }) => {
  await expect(clearFilters(page)).toBeHidden();
  await chip(page, "year", "2017").click();
  await chip(page, "person", "Li Anding").click();
  await chip(page, "org", "Tesla").click();
  await clearFilters(page).click();
  await expectLeft(page, {});
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(clearFilters(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe("");
});

test("Organization stands behind More, and stays in sight while it filters", async ({ page }) => {
  await chip(page, "org", "Baidu").click();
  await page.getByRole("button", { name: "Fewer", exact: true }).click();
  await expect(chip(page, "org", "Baidu")).toBeVisible();
  await clearFilters(page).click();
  await expect(group(page, "org")).toBeHidden();
  await open(page, "?org=baidu");
  await expect(chip(page, "org", "Baidu")).toHaveAttribute("aria-pressed", "true");
});

/** The status and the list hold what the dossier has for that choice, by a calculation of the test's own. */
async function expectLeft(page: Page, choice: Choice): Promise<void> {
  const left = eventsLeft(choice);
  await expect(count(page)).toHaveText(`${left.length} of ${ALL} events`);
  expect([...(await titles(page))].sort()).toEqual(left.map(({ title }) => title).sort());
}

/** Every chip on the page: its group, its name, its count in words, whether it is pressed. */
async function chipsOn(page: Page): Promise<readonly string[]> {
  const chips = await Promise.all(
    GROUPS.map(({ key }) =>
      group(page, key)
        .getByRole("button")
        .evaluateAll(
          (buttons, of) =>
            // Either or both of two people is a group of its own.
            buttons
              .filter((button) => button.closest("fieldset")?.ariaLabel === null)
              .map((button) => {
                const [name] = [...button.childNodes].map(({ textContent }) => textContent);
                return `${of} ${name}: ${button.ariaDescription}, ${button.ariaPressed}`;
              }),
          key,
        ),
    ),
  );
  return chips.flat().sort();
}

function chipsOf(choice: Choice): readonly string[] {
  return GROUPS.flatMap(({ key }) =>
    valuesOf(key).map((value) => {
      const spanning = spanningOf(key, value, choice);
      const events = countOf(key, value, choice) - spanning;
      const more =
        spanning === 0 ? "" : `, and ${spanning} that ${spanning === 1 ? "spans" : "span"} the year`;
      const pressed = choice[key]?.includes(value) ?? false;
      return `${key} ${nameOf(key, value)}: ${events} ${events === 1 ? "event" : "events"}${more}, ${pressed}`;
    }),
  ).sort();
}
