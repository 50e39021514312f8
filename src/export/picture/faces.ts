/** A typeface of the page, to be embedded in a picture. */
export interface Face {
  readonly family: string;
  /** As in `@font-face`: "400 600". */
  readonly weight: string;
  /** "data:font/woff2;base64,…" */
  readonly address: string;
}

/** A prefix of the names under which pictures are laid out. */
const OWN = "Picture ";

/**
 * The typefaces of the page, loaded for the layout of a picture. They have their own names: a page that was
 * painted before they loaded keeps its fallbacks. None if they cannot be loaded: the picture then names them and
 * is shown in fallbacks.
 */
export const pictureFaces = (): Promise<readonly Face[]> => {
  faces ??= load().catch(() => {
    faces = null;
    return [];
  });
  return faces;
};
let faces: Promise<readonly Face[]> | null = null;

const ADDRESS = /url\(["']?([^"')]+)["']?\)/;

function load(): Promise<readonly Face[]> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return Promise.all(
    rules.flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const [, address] = ADDRESS.exec(rule.style.getPropertyValue("src")) ?? [];
      // A face without an address is installed on the machine.
      if (address === undefined) return [];
      const family = rule.style.getPropertyValue("font-family").replace(/^["']|["']$/g, "");
      return [loadFace(family, rule.style.getPropertyValue("font-weight"), address)];
    }),
  );
}

async function loadFace(family: string, weight: string, at: string): Promise<Face> {
  // A page that is one file may fetch nothing, but contains its faces.
  const address = at.startsWith("data:") ? at : await dataAddress(at);
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (sign) => sign.charCodeAt(0));
  document.fonts.add(await new FontFace(OWN + family, bytes, { weight }).load());
  return { family, weight, address };
}

async function dataAddress(at: string): Promise<string> {
  const response = await fetch(new URL(at, document.baseURI));
  if (!response.ok) throw new Error(`${at} is answered by ${response.status}.`);
  let bytes = "";
  for (const byte of new Uint8Array(await response.arrayBuffer())) bytes += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(bytes)}`;
}

/** The rules that give a picture its faces wherever it is opened. */
export const embeddedFaces = (used: readonly Face[]): string =>
  used
    .map(
      ({ family, weight, address }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address})}`,
    )
    .join("");

/** A list of families of the page, with the face for the layout of a picture first. */
export function laidOutIn(families: string, loaded: readonly Face[]): string {
  const [first = ""] = namesIn(families);
  return loaded.some(({ family }) => family === first) ? `"${OWN}${first}", ${families}` : families;
}

/**
 * A list of families as a picture has it: "'Source Sans 3', Arial, sans-serif", without names that only the page
 * knows. Fallbacks follow the first.
 */
export function familiesIn(families: string): string {
  const names = namesIn(families).filter((name) => !name.startsWith(OWN));
  const known = names.filter((name) => !name.startsWith(`${names[0]} `));
  return known.map((name) => (/[^\w-]/.test(name) ? `'${name}'` : name)).join(", ");
}

const namesIn = (families: string): readonly string[] =>
  families.split(",").map((name) => name.trim().replace(/^["']|["']$/g, ""));
