/** The file that a class is of, as `shortClassName` writes it: "_0fd8_4" is of "0fd8". */
const MODULE = /_([\da-f]{4})_[\da-z]+/g;

interface Split {
  /** The typefaces and the layers. */
  readonly apart: string;
  /** The styles that the built page needs. */
  readonly shown: string;
  /** The styles of parts that load on demand. */
  readonly later: string;
}

/**
 * A style sheet in parts: the modules of which the page has no class can come after it. The rules of a module stay
 * together and in their order. Typefaces and layers are apart from media queries: if a query in their sheet changes its
 * answer, as when a phone is turned, Chromium loads all typefaces of the page anew, and shows others, because the
 * page's own are optional.
 * @param html the page
 */
export function splitStyle(style: string, html: string): Split {
  const used = modulesIn([...html.matchAll(/ class="([^"]*)"/g)].join(" "));
  const apart: string[] = [];
  const shown: string[] = [];
  const later: string[] = [];
  for (const statement of statements(style)) {
    const modules = [...modulesIn(statement)];
    const waits = modules.length > 0 && !modules.some((module) => used.has(module));
    const isApart = /^@(?:font-face|layer)\b/.test(statement);
    (isApart ? apart : waits ? later : shown).push(statement);
  }
  return { apart: apart.join(""), shown: shown.join(""), later: later.join("") };
}

const modulesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(MODULE)].map(([, module = ""]) => module));

/** Rules with their blocks, and at-rules without one. */
function* statements(style: string): Generator<string> {
  let depth = 0;
  let start = 0;
  // A bracket or semicolon in quotes or a comment ends nothing.
  for (const { 0: sign, index } of style.matchAll(
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*.*?\*\/|[{};]/gs,
  )) {
    if (sign === "{") depth++;
    if (sign === "}") depth--;
    if (depth > 0 || (sign !== "}" && sign !== ";")) continue;
    yield style.slice(start, index + 1);
    start = index + 1;
  }
  if (style.slice(start).trim() !== "") yield style.slice(start);
}
