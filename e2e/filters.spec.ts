import type { Page } from "@playwright/test";
import { type Choice, countOf, dossier, eventsLeft, GROUPS, nameOf, startingIn, valuesOf } from "./dossier";
import { expect, FULL, test } from "./fixture";
import { chip, choose, clearFilters, count, group, open, pills, query, search, titles } from "./parts";

const ALL = dossier.events.length;

test.beforeEach(({ page }) => open(page));

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
  await choose(page, "kind", "Trip");
  await expect(chip(page, "person", "Li Qiang")).toHaveAccessibleDescription("0 events");
  await expect(chip(page, "person", "Li Qiang")).toBeDisabled();
  await expect(chip(page, "source", "Fortune")).toHaveAccessibleDescription("1 event");
});

test(
  "each value of each group leaves its events, and all chips count what they would leave",
  FULL,
  async ({ page }) => {
    for (const { key, name } of GROUPS) {
      await test.step(name, async () => {
        let choice: Choice = {};
        for (const value of valuesOf(key).slice(0, 2)) {
          await choose(page, key, nameOf(key, value));
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
  await page.getByRole("group", { name: "Events with" }).getByRole("button", { name: "Both" }).click();
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
  await choose(page, "org", "Tesla");
  await clearFilters(page).click();
  await expectLeft(page, {});
  await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  await expect(clearFilters(page)).toBeHidden();
  await expect.poll(() => query(page)).toBe("");
});

test("what is chosen stands as pills that stay in sight, each with a way to take it back", async ({
  page,
}) => {
  await choose(page, "org", "Baidu");
  await chip(page, "year", "2024").click();
  await expect(pills(page)).toHaveText(["2024", "Baidu"]);
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 3_000);
  await expect(chip(page, "year", "2024")).not.toBeInViewport();
  for (const part of [pills(page).first(), clearFilters(page), count(page), search(page)])
    await expect(part).toBeInViewport({ ratio: 1 });
  await pills(page).filter({ hasText: "2024" }).click();
  await expect.poll(() => query(page)).toBe("org=baidu");
  await expect(pills(page)).toHaveText(["Baidu"]);
});

test("the bar takes two lines on a desk and at 1024 pixels, one in a narrower window", async ({ page }) => {
  const bar = page.getByRole("region", { name: "Filters" });
  const height = async () => (await bar.boundingBox())?.height ?? 0;
  const lines = [
    { width: 2560, most: 112 },
    { width: 1024, most: 100 },
    { width: 1023, most: 64 },
    { width: 390, most: 60 },
  ];
  for (const { width, most } of lines) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(height, `${width} px`).toBeLessThanOrEqual(most);
  }
});

test("Tab goes through the bar as it is read, line by line", async ({ page }) => {
  await open(page, "?person=li-qiang");
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await chip(page, "year", "2018").focus();
    const placeOf = () =>
      page.evaluate(() => {
        const stop = document.activeElement;
        return stop?.closest("section[aria-label=Filters]") ? stop.getBoundingClientRect().toJSON() : null;
      });
    let before = await placeOf();
    let passed = 0;
    for (;;) {
      await page.keyboard.press("Tab");
      const now = await placeOf();
      if (!now) break;
      // To the right, or on a line below.
      if (now.left <= before.left) expect(now.top).toBeGreaterThanOrEqual(before.bottom);
      before = now;
      passed++;
    }
    expect(passed).toBeGreaterThan(10);
  }
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
        .locator("[aria-pressed][data-value]")
        .evaluateAll(
          (buttons, of) =>
            // Either or both of two people is a group of its own.
            buttons
              .filter((button) => button.closest("fieldset")?.ariaLabel === null)
              .map((button) => {
                const name = button.querySelector("span")?.textContent;
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
      const all = countOf(key, value, choice);
      const events = key === "year" ? startingIn(value, choice) : all;
      const spanning = all - events;
      const pressed = choice[key]?.includes(value) ?? false;
      const counted = `${events} ${events === 1 ? "event" : "events"}`;
      const more =
        spanning === 0 ? "" : `, and ${spanning} that ${spanning === 1 ? "spans" : "span"} the year`;
      return `${key} ${nameOf(key, value)}: ${counted}${more}, ${pressed}`;
    }),
  ).sort();
}
