import { expect, test } from "vitest";
import { browserPlaces } from "./browserPlaces.mjs";

test("a name counts for more than its folder: Chromium anywhere on the path comes before Chrome", () => {
  const places = browserPlaces({ platform: "linux", env: { PATH: "/usr/local/bin::/usr/bin" } });
  expect(places.indexOf("/usr/bin/chromium")).toBeLessThan(places.indexOf("/usr/local/bin/google-chrome"));
  expect(places).toContain("/snap/bin/chromium");
});

test("an empty path leaves the usual places", () => {
  expect(browserPlaces({ platform: "linux", env: {} }).slice(0, 2)).toEqual([
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
  ]);
});

test("macOS: applications of the machine, then of the person", () => {
  const places = browserPlaces({ platform: "darwin", env: { HOME: "/Users/ada" } });
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(places).toContain(chrome);
  expect(places.indexOf(`/Users/ada${chrome}`)).toBeGreaterThan(places.indexOf(chrome));
});

test("Windows: its separators, endings and program folders", () => {
  const env = { Path: "C:\\tools;D:\\bin", PROGRAMFILES: "C:\\Program Files" };
  const places = browserPlaces({ platform: "win32", env });
  expect(places).toContain("D:\\bin\\chromium.exe");
  expect(places).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
});

test("no place is named twice", () => {
  const places = browserPlaces({ platform: "linux", env: { PATH: "/usr/bin:/usr/bin" } });
  expect(new Set(places).size).toBe(places.length);
});
