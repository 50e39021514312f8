import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { switchCharacterKeys } from "../ui/characterKeys";
import { deckKeyOf, SHORTCUTS } from "../view/shortcuts";
import { isKept } from "./keptKeys";
import { underDialog } from "./underDialog";

const pressed = (key: string, code = "", shiftKey = false) => ({
  key,
  code,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => document.body.replaceChildren());

describe("the table of keys", () => {
  test.each([
    ["PageDown", "next"],
    ["PageUp", "back"],
    [" ", "next"],
    [".", "black"],
    ["b", "black"],
    ["B", "black"],
    ["F5", "start"],
    ["Escape", "leave"],
    ["?", "help"],
  ])("%j is %s", (key, command) => {
    expect(deckKeyOf(pressed(key))?.command).toBe(command);
  });

  test("Shift+Space goes back", () => {
    expect(deckKeyOf(pressed(" ", "Space", true))).toEqual({ key: "Shift+Space", command: "back" });
  });

  test.each([
    ["a Russian layout", pressed("и", "KeyB"), "black"],
    ["a clicker's period on a Russian layout", pressed("ю", "Period"), "black"],
    ["a Greek layout", pressed("ν", "KeyN"), "notes"],
    ["a French layout", pressed("w", "KeyZ"), "white"],
    ["the letter of another command on a French layout", pressed("z", "KeyW"), undefined],
    ["a Dvorak layout", pressed("e", "KeyD"), "evidence"],
    ["a question mark on a German layout", pressed("?", "Minus", true), "help"],
    ["a digit on a French layout", pressed("&", "Digit1"), null],
  ])("%s", (_, event, command) => {
    expect(deckKeyOf(event)?.command).toBe(command);
  });

  test("a clicker's start button counts with Shift too", () => {
    expect(deckKeyOf(pressed("F5", "F5", true))?.command).toBe("start");
  });

  test("keys with Ctrl, Alt or Meta are the browser's", () => {
    expect(deckKeyOf({ ...pressed("f"), ctrlKey: true })).toBeNull();
    expect(deckKeyOf({ ...pressed("ArrowLeft"), altKey: true })).toBeNull();
    expect(deckKeyOf({ ...pressed("w"), metaKey: true })).toBeNull();
  });

  test("no key has two commands", () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("keys of one letter, digit or sign are none while they are switched off", () => {
    switchCharacterKeys(false);
    for (const key of ["b", ".", "?", "7", "и"]) expect(deckKeyOf(pressed(key, "KeyB"))).toBeNull();
    for (const key of ["PageDown", " ", "Escape", "F5", "Enter"]) {
      expect(deckKeyOf(pressed(key))).not.toBeNull();
    }
    switchCharacterKeys(true);
    expect(deckKeyOf(pressed("b"))?.command).toBe("black");
  });
});

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild ?? document.body;
}

describe("what has the focus keeps its own keys", () => {
  test.each([
    ["a text field", "<input>", ["b", "ArrowLeft", "Space", "Escape", "7"], ["PageDown", "PageUp"]],
    ["a field of minutes", "<input type=number>", ["7", "ArrowUp"], ["PageDown"]],
    ["a text of several lines", "<textarea></textarea>", ["b", "PageDown", "ArrowUp"], []],
    ["a choice", "<select></select>", ["b", "PageDown"], []],
    ["a button", "<button></button>", ["Space", "Enter", "Shift+Enter"], ["ArrowLeft", "b", "PageDown"]],
    ["a link", "<a href='#'></a>", ["Enter"], ["ArrowLeft", "b"]],
    ["a checkbox", "<input type=checkbox>", ["Space"], ["b", "ArrowLeft", "PageDown", "7"]],
    ["a radio button", "<input type=radio>", ["Space", "ArrowLeft"], ["b", "PageDown"]],
    ["a slider", "<input type=range>", ["ArrowLeft", "PageDown", "Home"], ["b"]],
    ["anything else", "<div tabindex=0></div>", [], ["Space", "Enter", "b", "ArrowLeft"]],
  ])("%s", (_, html, kept, free) => {
    const focused = element(html);
    for (const key of kept) expect(isKept(key, focused), key).toBe(true);
    for (const key of free) expect(isKept(key, focused), key).toBe(false);
  });
});

describe("under a dialog", () => {
  function open(rest: number): HTMLDialogElement {
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.show();
    dialog.scrollBy = vi.fn();
    Object.defineProperty(dialog, "scrollHeight", { value: 500 + rest });
    Object.defineProperty(dialog, "clientHeight", { value: 500 });
    return dialog;
  }

  test("turning shows the rest of it first, then the slide again", () => {
    const long = open(300);
    expect(underDialog(long, "PageDown", "next")).toBe("done");
    expect(long.scrollBy).toHaveBeenCalledOnce();
    expect(long.open).toBe(true);
    const short = open(0);
    expect(underDialog(short, "PageDown", "next")).toBe("done");
    expect(short.open).toBe(false);
  });

  test("a screen goes black without it", () => {
    const dialog = open(0);
    expect(underDialog(dialog, ".", "black")).toBe("deck");
    expect(dialog.open).toBe(false);
  });

  test.each([
    ["Escape", "leave"],
    ["ArrowDown", "next"],
    ["Space", "next"],
    ["n", "notes"],
  ] as const)("%s is its own", (key, command) => {
    const dialog = open(0);
    expect(underDialog(dialog, key, command)).toBe("dialog");
    expect(dialog.open).toBe(true);
  });
});
