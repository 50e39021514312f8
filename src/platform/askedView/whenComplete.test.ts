// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { whenComplete } from "./whenComplete";

const run = vi.fn();
const settled = () => new Promise((resolve) => setTimeout(resolve));
const add = (html: string) => document.body.insertAdjacentHTML("beforeend", html);

beforeEach(() => document.body.replaceChildren());
afterEach(() => run.mockReset());

it("runs at once if nothing is waited for, or all of it is there", () => {
  whenComplete(document, [], run);
  expect(run).toHaveBeenCalledTimes(1);
  add("<p id='a'></p><p id='b'></p> ");
  whenComplete(document, ["#a", "#b"], run);
  expect(run).toHaveBeenCalledTimes(2);
});

it("waits for what follows the last of them, and runs once", async () => {
  whenComplete(document, ["#a", "#b"], run);
  add("<p id='b'></p> ");
  await settled();
  add("<p id='a'></p>");
  await settled();
  expect(run).not.toHaveBeenCalled();
  add("<p></p>");
  await settled();
  expect(run).toHaveBeenCalledTimes(1);
  add("<p></p>");
  document.dispatchEvent(new Event("readystatechange"));
  await settled();
  expect(run).toHaveBeenCalledTimes(1);
});

it("runs at the end of the page if one of them never comes", () => {
  whenComplete(document, ["#missing"], run);
  document.dispatchEvent(new Event("readystatechange"));
  expect(run).toHaveBeenCalledTimes(1);
});
