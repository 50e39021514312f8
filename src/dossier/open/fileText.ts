import { LIMITS } from "./limits";

const SIGNATURES = [
  ["gzip", "\x1f\x8b"],
  ["pdf", "%PDF-"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["png", "\x89PNG"],
  ["jpeg", "\xff\xd8\xff"],
  ["gif", "GIF8"],
] as const;

/** What a file is if it is not text; `binary` if that is unknown. */
type FileKind = (typeof SIGNATURES)[number][0] | "binary";

/** An encoding other than UTF-8; `unknown` has one byte a character, such as Latin-1. */
type OtherEncoding = "utf-16le" | "utf-16be" | "utf-32" | "unknown";

export type FileRefusal =
  | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "not-text"; readonly found: FileKind }
  | { readonly kind: "encoding"; readonly found: OtherEncoding };

/** The refusal of a file of that many bytes, if it is too large. */
export const tooLarge = (bytes: number): FileRefusal | null =>
  bytes > LIMITS.bytes ? { kind: "too-large", bytes, limit: LIMITS.bytes } : null;

/** How many bytes are read to detect the type of a file. */
const HEAD = 4096;

/**
 * The text of a UTF-8 file, or a pasted text, without its byte order mark; or what else the file is, by its first bytes
 * and never by its name. Nothing is repaired: one byte that is not UTF-8 rejects the file.
 */
export const fileText = (file: Uint8Array | string): { readonly text: string } | FileRefusal =>
  typeof file === "string" ? pastedText(file) : decoded(file);

/** Every character takes at least a byte. */
const pastedText = (text: string): ReturnType<typeof fileText> =>
  tooLarge(text.length) ?? { text: text.replace(/^\ufeff/, "") };

function decoded(bytes: Uint8Array): ReturnType<typeof fileText> {
  const large = tooLarge(bytes.length);
  if (large) return large;
  // One character a byte, so that a signature can be written as a text.
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const [signature] = SIGNATURES.find(([, start]) => head.startsWith(start)) ?? [];
  if (signature === "zip") return { kind: "not-text", found: isOffice(head) ? "office" : "zip" };
  if (signature !== undefined) return { kind: "not-text", found: signature };
  const wide = wideEncoding(head);
  if (wide !== null) return { kind: "encoding", found: wide };
  if (head.includes("\0")) return { kind: "not-text", found: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return isPlain(head) ? { kind: "encoding", found: "unknown" } : { kind: "not-text", found: "binary" };
  }
}

/** Documents of Word, Excel, PowerPoint and OpenOffice are ZIP files that begin with one of these. */
function isOffice(head: string): boolean {
  return /\[Content_Types\]\.xml|_rels\/|^.{30}mimetypeapplication\/vnd\.oasis/s.test(head);
}

/** By the byte order mark, or by the position of the zeros in the first character. */
function wideEncoding(head: string): OtherEncoding | null {
  if (/^(?:\xff\xfe\0\0|\0\0\xfe\xff|[^\0]\0\0\0|\0\0\0[^\0])/.test(head)) return "utf-32";
  if (/^(?:\xff\xfe|[^\0]\0[^\0]\0|[^\0]\0$)/.test(head)) return "utf-16le";
  return /^(?:\xfe\xff|\0[^\0]\0[^\0]|\0[^\0]$)/.test(head) ? "utf-16be" : null;
}

/** Whether the only control characters are tab, line feed, form feed and return. */
function isPlain(head: string): boolean {
  return !/[^\P{Cc}\t\n\f\r\x80-\x9f]/u.test(head);
}
