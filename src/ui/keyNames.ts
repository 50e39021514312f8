/** The fields of a keyboard event that identify the key. */
export interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const LATIN_LETTER = /^[a-z]$/;
const ASCII = /^[!-~]$/;

/**
 * The names that a pressed key goes by, the best first: "b", "?", "7", "PageDown", "Space", "Shift+Space". A Latin
 * letter or a sign is what the layout prints. If a layout prints none there, as a Russian or a Greek one, the key also
 * goes by what its place has on a US keyboard, which is what a clicker means too. None for a key with Ctrl, Alt or
 * Meta, which is the browser's.
 */
export function keyNames({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): readonly string[] {
  if (ctrlKey || metaKey || altKey) return [];
  if (key === " ") return shiftKey ? ["Shift+Space", "Space"] : ["Space"];
  const printed = key.length === 1 ? key.toLowerCase() : key;
  if (LATIN_LETTER.test(printed)) return [printed];
  const placed = ASCII.test(printed) ? signPlaced(code, shiftKey) : placedName(code, shiftKey);
  const names = shiftKey && !isCharacter(printed) ? [`Shift+${printed}`, printed] : [printed];
  return placed === null || placed === printed ? names : [...names, placed];
}

/** Whether a key's name is that of one letter, digit or sign: a reader may have those switched off. */
export const isCharacter = (name: string): boolean => name.length === 1;

const placedName = (code: string, shiftKey: boolean): string | null =>
  /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? signPlaced(code, shiftKey);

/** With Shift, the places of digits and signs mean other signs. */
function signPlaced(code: string, shiftKey: boolean): string | null {
  if (shiftKey) return null;
  return /^Digit(\d)$/.exec(code)?.[1] ?? (code === "Period" ? "." : null);
}
