/** Comments too, and in one go: what stands inside another of them is passed over as a part of it. */
const ELEMENT =
  /<!--[\s\S]*?-->|<script\b(?:"[^"]*"|'[^']*'|[^>"'])*>[\s\S]*?<\/script\s*>|<link\b(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const FIRST_TAG = /^<[a-z]+\b(?:"[^"]*"|'[^']*'|[^>"'])*>/i;

/** A script element of another type is a block of data: the browser does not run it. */
const RUNS = /^(?:module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)?$/i;

/** What only code can use once it is there. */
const FOR_CODE = new Set(["script", "fetch", "worker"]);

/**
 * A page without the elements that load or run code: scripts, and links that fetch ahead for them. Blocks of
 * data stay, as they are part of what the page weighs.
 * @param {string} html
 */
export function stripScripts(html) {
  return html.replaceAll(ELEMENT, (element) => {
    const [tag = ""] = FIRST_TAG.exec(element) ?? [];
    if (/^<script/i.test(tag)) return RUNS.test(attribute(tag, "type")) ? "" : element;
    return fetchesForCode(tag) ? "" : element;
  });
}

/** @param {string} link */
function fetchesForCode(link) {
  const rel = attribute(link, "rel").toLowerCase().split(/\s+/);
  if (rel.includes("modulepreload")) return true;
  return (
    rel.some((word) => word === "preload" || word === "prefetch") &&
    FOR_CODE.has(attribute(link, "as").toLowerCase())
  );
}

/**
 * Its value; empty where it is missing.
 * @param {string} text
 * @param {string} name
 */
function attribute(text, name) {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(text);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? "").trim();
}
