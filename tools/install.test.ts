import { expect, test } from "vitest";
import { stampFor } from "./install.mjs";

const HERE = { platform: "linux", arch: "x64", versions: { node: "22.12.0" } };

test("the same lock on the same kind of machine has the same stamp", () => {
  expect(stampFor("lock", { ...HERE, versions: { node: "22.20.1" } })).toBe(stampFor("lock", HERE));
});

test.each([
  ["another lock", "other", HERE],
  ["another system", "lock", { ...HERE, platform: "darwin" }],
  ["another processor", "lock", { ...HERE, arch: "arm64" }],
  ["another Node", "lock", { ...HERE, versions: { node: "24.0.0" } }],
])("installs again for %s", (_, lock, machine) => {
  expect(stampFor(lock, machine)).not.toBe(stampFor("lock", HERE));
});
