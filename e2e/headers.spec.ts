/** What the site forbids itself: the same said by the host's file, by the page, and by the preview server. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { metaPolicy, readHeadersFile } from "../src/platform/build/headers";
import { inlineHashes } from "../src/platform/build/inline";
import { expect, test } from "./fixture";
import { count, open } from "./parts";
import { SITE_FOLDER } from "./site";

const inSite = (file: string): string => readFileSync(join(SITE_FOLDER, file), "utf8");

test("the host's file, the page and the preview server say the same", async ({ page, request }) => {
  const file = readHeadersFile(inSite("_headers"));
  expect(Object.keys(file).sort()).toEqual([
    "Content-Security-Policy",
    "Cross-Origin-Opener-Policy",
    "Permissions-Policy",
    "Referrer-Policy",
    "X-Content-Type-Options",
  ]);
  for (const address of ["/", "/data/dossier.json", "/icon.svg", "/not/there"]) {
    const sent = (await request.get(address)).headers();
    for (const [name, value] of Object.entries(file)) expect(sent[name.toLowerCase()], address).toBe(value);
  }

  await page.goto("/");
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", metaPolicy(inlineHashes(inSite("index.html"))));
  expect(await policy.getAttribute("content")).toBe(
    file["Content-Security-Policy"]?.replace(" frame-ancestors *;", ""),
  );
});

test("nothing inline is allowed for its own sake", async ({ request }) => {
  expect(inSite("_headers")).not.toContain("unsafe-");
  const html = await (await request.get("/")).text();
  expect(html).not.toContain("unsafe-");
  expect(html).not.toMatch(/<[^>]+\s(style|on\w+)\s*=/i);
});

test("a script that somebody puts into the page does not run", async ({ page, expectNoise }) => {
  expectNoise(/script-src-elem inline/);
  expectNoise(/Executing inline script violates/);
  await page.route("/", async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace("</head>", "<script>document.documentElement.title = 'taken'</script></head>"),
    });
  });
  await open(page);
  await expect(count(page)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("title");
});

test("text does not become markup or code", async ({ page, expectNoise }) => {
  expectNoise(/require-trusted-types-for/);
  expectNoise(/requires 'Trusted(HTML|Script)' assignment/);
  await open(page);
  const outcome = await page.evaluate(() => {
    const script = document.createElement("script");
    script.append("document.documentElement.title = 'taken'");
    document.body.append(script);
    try {
      document.body.innerHTML = "<p>taken</p>";
      return "taken";
    } catch (error) {
      return error instanceof Error ? error.name : "";
    }
  });
  expect(outcome).toBe("TypeError");
  await expect(count(page)).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("title");
});
