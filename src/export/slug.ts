/** Names of files have their limits, and people read them. */
const LONGEST = 100;

/**
 * Letters and digits of any script with hyphens between: safe in every file system. May be empty.
 * @param longest in characters
 */
export function slugOf(text: string, longest = LONGEST): string {
  const hyphened = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return [...hyphened].slice(0, longest).join("").replace(/-$/, "");
}

/**
 * The name of the file that holds the whole page: the title up to its colon. "Then and now: the figures" is
 * "then-and-now.html".
 */
export function pageName(title: string): string {
  const [first = ""] = title.split(/[:：]/);
  return `${slugOf(first) || slugOf(title) || "dashboard"}.html`;
}
