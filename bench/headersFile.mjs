/** @typedef {{ pattern: string, headers: readonly (readonly [name: string, value: string])[] }} Rule */

/**
 * A `_headers` file as static hosts read it: a line with a path, "*" for anything, then indented headers.
 * @param {string} text
 * @returns {readonly Rule[]}
 */
export function parseHeaders(text) {
  const blocks = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"))
    .join("\n")
    .split(/\n(?=\S)/);
  return blocks.flatMap((block) => {
    const [pattern = "", ...lines] = block.split("\n");
    return pattern.trim() === "" ? [] : [{ pattern: pattern.trim(), headers: lines.map(headerOf) }];
  });
}

/**
 * What the rules send with a path; of two that set the same header, the later.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Readonly<Record<string, string>>}
 */
export function headersOf(rules, path) {
  return Object.fromEntries(
    rules
      .filter(({ pattern }) => matches(pattern, path))
      .flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value])),
  );
}

/** @param {string} line @returns {readonly [string, string]} */
function headerOf(line) {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** @param {string} pattern @param {string} path */
function matches(pattern, path) {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(path);
}
