import { expect, test } from "vitest";
import { shortClassName } from "./classNames.ts";

const STYLE = ".wrap { color: red } .title, .wrap .note-b:hover { margin: 0.5rem }";
const nameIn = (file: string, name: string) => shortClassName(name, `${process.cwd()}/src/${file}`, STYLE);

test("a class is named after its file and its place there", () => {
  const names = ["wrap", "title", "note-b"].map((name) => nameIn("a.module.css", name));
  const [file = ""] = /^_[\da-f]{4}/.exec(names[0] ?? "") ?? [];
  expect(file).not.toBe("");
  expect(names).toEqual([`${file}_0`, `${file}_1`, `${file}_2`]);
  expect(nameIn("a.module.css", "wrap")).toBe(names[0]);
  expect(nameIn("b.module.css", "wrap")).not.toBe(names[0]);
});

test("a class that a file does not have is an error", () => {
  expect(() => nameIn("a.module.css", "lost")).toThrow('no class "lost"');
});
