import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { askVersion, findBrowser, majorVersion } from "./browser.mjs";

test.each([
  ["Chromium 156.0.7000.1 built on Debian GNU/Linux", 156],
  ["Google Chrome 130.0.6723.91", 130],
  ["Google Chrome for Testing 149.0.1", 149],
  ["Microsoft Edge 131.0.2903.51", 131],
  ["Command not found", 0],
])("%s: %i", (text, major) => {
  expect(majorVersion(text)).toBe(major);
});

/** A machine with these two folders on the path, where these files answer so and no other runs. */
function find(answers: Readonly<Record<string, string>>, asked = "") {
  const env = { PATH: ["/first", "/second"].join(delimiter), CHROMIUM_PATH: asked };
  return findBrowser({ env, own: "/own", versionOf: (path) => answers[path] });
}

test("the first on the path that runs and is new enough, by its name before its folder", async () => {
  const answers = {
    "/first/chromium-headless-shell": "Please install",
    "/first/chromium": "Chromium 90.0.4430.212",
    "/first/google-chrome": "Google Chrome 151.0.0.1",
    "/second/chromium": "Chromium 150.0.0.1",
  };
  expect(await find(answers)).toEqual({ path: join("/second", "chromium"), version: "Chromium 150.0.0.1" });
});

test("Playwright's own, if there is no other; none, if that is not there either", async () => {
  expect(await find({ "/own": "Chromium 150.0.0.1" })).toMatchObject({ path: "/own" });
  expect(await find({})).toBeUndefined();
});

test("the one asked for wins, and is a trouble if it does not run", async () => {
  const answers = { "/mine": "Chromium 200.0.0.1", "/first/chromium": "Chromium 150.0.0.1" };
  expect(await find(answers, "/mine")).toMatchObject({ path: "/mine" });
  await expect(find(answers, "/gone")).rejects.toThrow('"/gone"');
});

test("a file that is missing says nothing", () => {
  expect(askVersion("/no/such/browser")).toBeUndefined();
});
