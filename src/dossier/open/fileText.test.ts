import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileText } from "./fileText";

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("fileText", () => {
  it.each([
    ["nothing", bytes(), ""],
    ["ASCII", utf8('{"a":1}'), '{"a":1}'],
    ["other characters", utf8("Bäckerei 🥐"), "Bäckerei 🥐"],
    ["a byte order mark", bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), "{}"],
    ["a zero past the beginning", utf8(`${" ".repeat(5000)}\0`), `${" ".repeat(5000)}\0`],
  ])("reads %s", (_, file, text) => {
    expect(fileText(file)).toEqual({ text });
  });

  it("reads any text as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fileText(utf8(` ${text}`))).toEqual({ text: ` ${text}` });
      }),
    );
  });

  it.each([
    ["gzip", bytes(0x1f, 0x8b, 8, 0), "gzip"],
    ["PDF", utf8("%PDF-1.7\n"), "pdf"],
    ["ZIP", latin1("PK\x03\x04\x14\0\0\0\0\0data.json"), "zip"],
    ["an empty ZIP", latin1(`PK\x05\x06${"\0".repeat(18)}`), "zip"],
    ["Word", latin1(`PK\x03\x04${"\0".repeat(26)}[Content_Types].xml`), "office"],
    [
      "OpenOffice",
      latin1(`PK\x03\x04${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument`),
      "office",
    ],
    ["Word 97", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "office"],
    ["PNG", latin1("\x89PNG\r\n\x1a\n"), "png"],
    ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0), "jpeg"],
    ["GIF", latin1("GIF89a"), "gif"],
    ["a zero in a text", utf8('{"a":"\0"}'), "binary"],
    ["a program", latin1("\x7fELF\x02\x01\x01\xff"), "binary"],
  ] as const)("refuses %s by its kind", (_, file, found) => {
    expect(fileText(file)).toEqual({ kind: "not-text", found });
  });

  it.each([
    ["UTF-16 LE with a mark", bytes(0xff, 0xfe, 0x7b, 0), "utf-16le"],
    ["UTF-16 BE with a mark", bytes(0xfe, 0xff, 0, 0x7b), "utf-16be"],
    ["UTF-16 LE", wide("{}", true), "utf-16le"],
    ["UTF-16 BE", wide("{}", false), "utf-16be"],
    ["one character of UTF-16", wide("1", true), "utf-16le"],
    ["UTF-32 LE with a mark", bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), "utf-32"],
    ["UTF-32 BE", bytes(0, 0, 0, 0x7b), "utf-32"],
    ["Latin-1", latin1('{"a":"B\xe4cker"}'), "unknown"],
    ["half of a character", bytes(0x22, 0xe2, 0x82, 0x22), "unknown"],
    ["a character in more bytes than it needs", bytes(0x22, 0xc0, 0xaf, 0x22), "unknown"],
    ["half of a surrogate pair", bytes(0x22, 0xed, 0xa0, 0x80, 0x22), "unknown"],
  ] as const)("refuses %s by its encoding", (_, file, found) => {
    expect(fileText(file)).toEqual({ kind: "encoding", found });
  });

  it("refuses a byte more than 64 MB, unread", () => {
    const limit = 64 * 1024 * 1024;
    const file = new Uint8Array(limit + 1);
    expect(fileText(file)).toEqual({ kind: "too-large", bytes: limit + 1, limit });
    expect(fileText(file.subarray(1))).toMatchObject({ kind: "not-text" });
  });

  it("answers any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (file) => {
        const read = fileText(file);
        expect("text" in read || read.kind).toBeTruthy();
      }),
    );
  });
});
