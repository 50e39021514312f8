/** The file that a class is of, as `shortClassName` writes it: "_0fd8_4" is of "0fd8". */
const MODULE = /_([\da-f]{4})_[\da-z]+/g;

interface Split {
  /** The styles that the built page needs. */
  readonly shown: string;
  /** The styles of parts that load on demand. */
  readonly later: string;
}

/**
 * A style sheet in two: the modules of which the page has no class can come after it. The rules of a module stay
 * together and in their order.
 * @param html the page
 */
export function splitStyle(style: string, html: string): Split {
  const used = modulesIn([...html.matchAll(/ class="([^"]*)"/g)].join(" "));
  const shown: string[] = [];
  const later: string[] = [];
  for (const statement of statements(style)) {
    const modules = [...modulesIn(statement)];
    const waits = modules.length > 0 && !modules.some((module) => used.has(module));
    (waits ? later : shown).push(statement);
  }
  return { shown: shown.join(""), later: later.join("") };
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
