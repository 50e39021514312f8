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

/** A machine where these files answer so, and no other file runs. */
function machine(answers: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}) {
  return { env, versionOf: (path: string) => answers[path] };
}

test("the first place that runs and is new enough", () => {
  const answers = {
    "/old": "Chromium 90.0.4430.212",
    "/stub": "Please install",
    "/good": "Chromium 150.0.0.1",
  };
  const found = findBrowser(["/absent", "/old", "/stub", "/good"], machine(answers));
  expect(found).toEqual({ path: "/good", version: "Chromium 150.0.0.1" });
});

test("no place with a browser: none", () => {
  expect(findBrowser(["/absent"], machine({}))).toBeUndefined();
});

test("the one asked for wins over every place", () => {
  const answers = { "/mine": "Chromium 200.0.0.1", "/good": "Chromium 150.0.0.1" };
  expect(findBrowser(["/good"], machine(answers, { CHROMIUM_PATH: "/mine" }))?.path).toBe("/mine");
});

test("one asked for that does not run is a trouble, not passed over", () => {
  const answers = { "/good": "Chromium 150.0.0.1" };
  expect(() => findBrowser(["/good"], machine(answers, { CHROMIUM_PATH: "/gone" }))).toThrow('"/gone"');
});

test("a file that is missing says nothing", () => {
  expect(askVersion("/no/such/browser")).toBeUndefined();
});
