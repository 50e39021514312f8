/**
 * The colors of a deck: the light half of every pair in `tokens.css`, whatever theme the page has. They are read
 * from the text of that file, because the built page holds its pairs in a form of the bundler's.
 */
import { DIMMED_OPACITY, FAINT_OPACITY, GROUND_OPACITY, type Tone } from "../../exhibits/marks/looks";
import tokens from "../../styles/tokens.css?raw";

type ToneName = Tone | `${Tone}-soft`;
export type ColorName = "paper" | "card" | "ink" | "ink-2" | "ink-3" | "rule" | "rule-2" | ToneName;

const LIGHT = new Map(
  [...tokens.matchAll(/--([a-z0-9-]+):\s*light-dark\(#([0-9a-f]{6})\b/gi)].map(
    ([, name = "", digits = ""]) => [name, digits.toUpperCase()],
  ),
);

/** Six hexadecimal digits, as the format writes a color: "B3261E" from `--focus`. */
export function color(name: ColorName): string {
  const digits = LIGHT.get(name);
  if (digits === undefined) throw new Error(`tokens.css has no pair of six-digit colors called --${name}.`);
  return digits;
}

export interface ToneColors {
  readonly full: string;
  readonly soft: string;
}

/** The colors of a mark; pale if it does not match the filters. */
export function toneColors(tone: Tone, matches: boolean): ToneColors {
  const full = color(tone);
  const soft = color(`${tone}-soft`);
  return matches ? { full, soft } : { full: onPaper(full), soft: onPaper(soft) };
}

/** With the hatch of the light part of an interval. */
export const faint = ({ full, soft }: ToneColors): ToneColors => ({
  full: mixed(full, FAINT_OPACITY, soft),
  soft,
});

/** A pale ground behind marks. */
export const groundColor = (): string => onPaper(color("ink"), GROUND_OPACITY);

/** As the page's opacity has it. */
const onPaper = (digits: string, opacity = DIMMED_OPACITY): string => mixed(digits, opacity, color("paper"));

function mixed(digits: string, opacity: number, ground: string): string {
  const under = channels(ground);
  return channels(digits)
    .map((value, at) => value * opacity + (under[at] ?? value) * (1 - opacity))
    .map((value) => Math.round(value).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

const channels = (digits: string): readonly number[] =>
  [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
