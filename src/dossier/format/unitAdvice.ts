/** What an author meant by a unit that the format spells in another way: "million-euros", "USD bn", "%". */
import { lazyValue } from "../memo";
import { currencyCodes, isCurrency, type Magnitude } from "./units";

const SCALES: Readonly<Record<Magnitude, string>> = {
  thousand: "thousand thousands k",
  million: "million millions m mn mln mio",
  billion: "billion billions b bn bln",
  trillion: "trillion trillions tn trn",
};
const SCALE_OF = spelled(SCALES);

const PLAIN_OF = spelled({
  percent: "% ％ pct percents percentage per-cent",
  times: "× time",
});

/**
 * Words that mean money and nothing else, so not "pounds", with the currency that is most often meant. In the singular.
 */
const MONEY = spelled({
  usd: "dollar $",
  eur: "euro €",
  gbp: "£ sterling",
  jpy: "yen ¥",
  cny: "yuan renminbi rmb",
  inr: "rupee ₹",
  rub: "ruble rouble ₽",
  chf: "franc",
  mxn: "peso",
  krw: "₩",
  pln: "zloty",
});
const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ["$", "dollar"],
  ["£", "pound"],
  ["¥", "yen"],
]);

/** The unit that was meant; undefined if the text is spelled as the format has it, or nothing can be told. */
export function unitMeant(text: string): string | undefined {
  const plain = PLAIN_OF.get(text.toLowerCase());
  if (plain !== undefined) return plain;
  const words = text
    .toLowerCase()
    .replaceAll(/\p{Sc}/gu, "-$&-")
    .split(/[-_\s]+/)
    .filter((word) => word !== "");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const scaled = SCALE_OF.has(first) ? words.slice(1) : SCALE_OF.has(last) ? words.slice(0, -1) : words;
  const scale = scaled === words ? undefined : (SCALE_OF.get(first) ?? SCALE_OF.get(last));
  const code = codeOf(scaled);
  if (code === undefined) return undefined;
  const meant = scale === undefined ? code : `${scale}-${code}`;
  return meant === text ? undefined : meant;
}

/** "eur" of "euros", "EUR" and "€"; "cad" of "canadian dollars". */
function codeOf(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? "";
  const one = last.replace(/(?<=..)s$/, "");
  if (words.length <= 1) return isCurrency(last) ? last : MONEY.get(one);
  const name = [...words.slice(0, -1), SIGN_WORDS.get(last) ?? one].join(" ");
  return MONEY.has(one) || one === "pound" ? codesByName().get(name) : undefined;
}

/** By the English name in lower case: "us dollar". */
const codesByName = lazyValue((): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames("en", { type: "currency" });
  return new Map(currencyCodes().map((code) => [(names.of(code) ?? code).toLowerCase(), code.toLowerCase()]));
});

/** The other way round: by each of the words. */
function spelled(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([meant, words]) => words.split(" ").map((word) => [word, meant] as const)),
  );
}
