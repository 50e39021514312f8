import { turned } from "../../format/bounds";
import type { Bound } from "../../format/lists";

/** What words around a number say of it. */
export interface BoundWords {
  /** What the number may be typed as. */
  readonly bounds: readonly Bound[];
  /** The words have other meanings too: "argued over 5%", "talked about 5 trips". */
  readonly isDoubtful: boolean;
}

interface Row {
  readonly bounds: readonly Bound[];
  /** Apart by commas. */
  readonly words: string;
  readonly doubtful?: string;
}

const BEFORE: readonly Row[] = [
  {
    bounds: ["more-than"],
    words:
      "more than,greater than,higher than,larger than,bigger than,older than,longer than,better than,in excess of,upwards of,upward of,north of,>,＞",
    doubtful:
      "over,above,beyond,exceeding,exceeded,exceeds,exceed,surpassing,surpassed,surpasses,surpass,topping,topped,tops,top,past",
  },
  {
    bounds: ["at-least"],
    words:
      "at least,at the least,at the very least,a minimum of,minimum of,as few as,as little as,as low as,equal to or more than,equal to or greater than,at least or equal to,≥,⩾,≧,> =,= >",
  },
  {
    bounds: ["less-than"],
    words:
      "less than,fewer than,lower than,smaller than,younger than,shorter than,short of,shy of,not even,<,＜",
    doubtful: "under,below",
  },
  {
    bounds: ["at-most"],
    words:
      "at most,at the most,at the very most,a maximum of,maximum of,as many as,as much as,as high as,equal to or less than,equal to or fewer than,at most or equal to,≤,⩽,≦,< =,= <",
    doubtful: "up to,within,limited to,capped at",
  },
  { bounds: ["about", "less-than"], words: "nearly,almost,close on,not quite,approaching,nearing" },
  {
    bounds: ["about"],
    words:
      "roughly,approximately,approx,approx .,an estimated,estimated,circa,c .,ca .,~,～,≈,≅,on the order of,in the region of,in the neighborhood of,in the vicinity of,something like,more or less,practically,virtually",
    doubtful: "about,around,some,close to",
  },
];

const AFTER: readonly Row[] = [
  {
    bounds: ["at-least"],
    words:
      "or more,or over,or above,or higher,or greater,or older,or longer,or better,or up,and more,and over,and above,and up,and older,and upward,and upwards,- plus,plus,+,＋,at least,at a minimum,at minimum,minimum",
  },
  {
    bounds: ["at-most"],
    words:
      "or less,or fewer,or under,or below,or lower,or younger,or smaller,and under,and below,and younger,at most,at the most,at a maximum,at maximum,maximum",
  },
  { bounds: ["about"], words: "- odd,odd,- ish,or so,or thereabouts,give or take" },
];

/** A bare number may be a round one: articles seldom say. A bound on one side is never silent. */
export const BARE: readonly Bound[] = ["exact", "about"];

/** Turn a bound after them round: "not more than". */
export const NEGATIONS: ReadonlySet<string> = new Set(["no", "not", "never", "nothing", "neither", "cannot"]);

/** "less than or equal to 30", "greater or equal than 30". */
const OR_EQUAL: readonly Row[] = [
  { bounds: ["at-least"], words: orEqual("more,greater,higher,larger,bigger") },
  { bounds: ["at-most"], words: orEqual("less,fewer,lower,smaller") },
];

export const WORDS_BEFORE: ReadonlyMap<string, BoundWords> = tableOf([...BEFORE, ...OR_EQUAL]);
export const WORDS_AFTER: ReadonlyMap<string, BoundWords> = tableOf(AFTER);

/** How many tokens the longest of them has. */
export const MOST_BEFORE = longest(WORDS_BEFORE);
export const MOST_AFTER = longest(WORDS_AFTER);

export function negated({ bounds, isDoubtful }: BoundWords): BoundWords {
  return { bounds: bounds.map(opposite), isDoubtful };
}

/** "Not more than" is at most, "not at least" is less than. */
function opposite(bound: Bound): Bound {
  const other: Partial<Record<Bound, Bound>> = {
    "more-than": "at-most",
    "less-than": "at-least",
    "at-least": "less-than",
    "at-most": "more-than",
  };
  return other[bound] ?? turned(bound);
}

function orEqual(words: string): string {
  const ends = ["than or equal to", "or equal than", "or equal to", "than or equal"];
  return words
    .split(",")
    .flatMap((word) => ends.map((end) => `${word} ${end}`))
    .join(",");
}

function tableOf(rows: readonly Row[]): ReadonlyMap<string, BoundWords> {
  return new Map(
    rows.flatMap(({ bounds, words, doubtful = "" }) => [
      ...words.split(",").map((text): [string, BoundWords] => [text, { bounds, isDoubtful: false }]),
      ...doubtful
        .split(",")
        .filter((text) => text !== "")
        .map((text): [string, BoundWords] => [text, { bounds, isDoubtful: true }]),
    ]),
  );
}

function longest(table: ReadonlyMap<string, BoundWords>): number {
  return Math.max(...Array.from(table.keys(), (text) => text.split(" ").length));
}
