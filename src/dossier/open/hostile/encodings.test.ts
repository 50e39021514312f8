/** Hostile files: other encodings and other kinds of file. */
import { expect, it } from "vitest";
import { answerTo, fullFile } from "../../test/acceptedAnswer";

const TEXT = JSON.stringify(fullFile({ title: "Bäckerei 🥐" }));

const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    units(text).flatMap((code) => (little ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
const latin1 = (text: string) => Uint8Array.from(units(text), (code) => code & 255);
const utf8 = (text: string) => new TextEncoder().encode(text);
const spliced = (text: string, ...bytes: readonly number[]) => {
  const file = utf8(text);
  return Uint8Array.from([...file.subarray(0, 40), ...bytes, ...file.subarray(40)]);
};

it.each([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with a byte order mark", utf8(`\ufeff${TEXT}`)],
  [
    "ASCII with escapes",
    utf8(TEXT.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)),
  ],
  ["a text", TEXT],
  ["a text with a byte order mark", `\ufeff${TEXT}`],
] as const)("is accepted: %s", (_, file) => {
  expect(answerTo(file)).toBe("accepted");
});

it.each([
  ["UTF-16 LE with a byte order mark", utf16(`\ufeff${TEXT}`, true), "encoding utf-16le"],
  ["UTF-16 BE with a byte order mark", utf16(`\ufeff${TEXT}`, false), "encoding utf-16be"],
  ["UTF-16 LE", utf16(TEXT, true), "encoding utf-16le"],
  ["UTF-16 BE", utf16(TEXT, false), "encoding utf-16be"],
  ["UTF-32 LE", Uint8Array.from([...latin1("{}")].flatMap((byte) => [byte, 0, 0, 0])), "encoding utf-32"],
  ["Latin-1", latin1('{"title": "B\u00e4ckerei"}'), "encoding unknown"],
  ["two byte order marks", utf8("\ufeff\ufeff{}"), "not-json 1 1"],
  ["a byte that no character begins with", spliced(TEXT, 0xff), "encoding unknown"],
  ["half of a character", spliced(TEXT, 0xe2, 0x82), "encoding unknown"],
  ["a slash in two bytes", spliced(TEXT, 0xc0, 0xaf), "encoding unknown"],
  ["half of a pair", spliced(TEXT, 0xed, 0xa0, 0xbd), "encoding unknown"],
  ["beyond Unicode", spliced(TEXT, 0xf4, 0x90, 0x80, 0x80), "encoding unknown"],
  ["gzip", latin1("\x1f\x8b\b\0\0\0\0\0"), "not-text gzip"],
  ["PDF", utf8("%PDF-1.7\n%\u00e2\u00e3"), "not-text pdf"],
  ["ZIP", latin1("PK\x03\x04\x14\0\0\0\b\0dossier.json"), "not-text zip"],
  ["Word", latin1(`PK\x03\x04${"\0".repeat(26)}[Content_Types].xml`), "not-text office"],
  ["Excel 97", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "not-text office"],
  ["PNG", latin1("\x89PNG\r\n\x1a\n"), "not-text png"],
  ["JPEG", latin1("\xff\xd8\xff\xe0\0\x10JFIF"), "not-text jpeg"],
  ["GIF", latin1("GIF89a\x01\0"), "not-text gif"],
  ["a program", latin1("\x7fELF\x02\x01\x01\0\0"), "not-text binary"],
  ["zeros", new Uint8Array(100), "not-text binary"],
] as const)("is refused by its kind: %s", (_, file, refusal) => {
  expect(answerTo(file)).toBe(`refused: ${refusal}`);
});
