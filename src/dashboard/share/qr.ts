import { encode } from "uqr";

/** The empty edge that readers of QR codes count on, in modules (ISO/IEC 18004). */
const QUIET = 4;

export interface QrDrawing {
  /** In modules, the empty edge included. */
  readonly size: number;
  /** The dark modules, as an SVG path of one unit a module. */
  readonly path: string;
}

/** Null if the text is longer than a QR code can hold (2,331 bytes at this level of correction). */
export function qrOf(text: string): QrDrawing | null {
  try {
    const { size, data } = encode(text, { ecc: "M", border: QUIET });
    return { size, path: data.map(rowPath).join("") };
  } catch {
    return null;
  }
}

/** Neighbors are one shape, because screens show seams between separate shapes. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? "#" : " ")).join("");
  return [...modules.matchAll(/#+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join("");
}
