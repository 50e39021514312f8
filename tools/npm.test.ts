import { expect, test } from "vitest";
import { npm } from "./npm.mjs";

test("the npm that started us starts what follows", () => {
  const own = "/usr/lib/node_modules/npm/bin/npm-cli.js";
  expect(npm(["ci"], { env: { npm_execpath: own } })).toEqual({
    command: process.execPath,
    args: [own, "ci"],
  });
});

test.each([
  ["none", {}],
  ["another manager", { npm_execpath: "/opt/yarn/bin/yarn.js" }],
])("npm from the path: %s", (_, env) => {
  expect(npm(["ci"], { env, platform: "linux" })).toEqual({ command: "npm", args: ["ci"], shell: false });
});

test("Windows needs its shell to start npm.cmd", () => {
  expect(npm(["ci"], { env: {}, platform: "win32" }).shell).toBe(true);
});
