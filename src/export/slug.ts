/** Names of files have their limits, and people read them. */
const LONGEST = 100;

/** Letters and digits of any script, hyphens between: nothing that a file system minds. May be empty. */
export function slugOf(text: string): string {
  const hyphened = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return [...hyphened].slice(0, LONGEST).join("").replace(/-$/, "");
}

/**
 * The name of the file that holds the whole page: the title up to its colon. "Musk in China: the figures" is
 * "musk-in-china.html".
 */
export function pageName(title: string): string {
  const [first = ""] = title.split(/[:：]/);
  return `${slugOf(first) || slugOf(title) || "dashboard"}.html`;
}
