/** Units that are measured, by every word for them: another of them is never what was cited. */
const NAMES: readonly (readonly [canonical: string, words: string])[] = [
  ["second", "seconds sec secs"],
  ["minute", "minutes min mins"],
  ["hour", "hours hr hrs h"],
  ["day", "days"],
  ["week", "weeks"],
  ["month", "months"],
  ["year", "years yr yrs"],
  ["decade", "decades"],
  ["century", "centuries"],
  ["meter", "meters metre metres"],
  ["kilometer", "kilometers kilometre kilometres km"],
  ["centimeter", "centimeters centimetre centimetres cm"],
  ["mile", "miles mi"],
  ["mile per hour", "mph"],
  ["kilometer per hour", "kph kmh"],
  ["yard", "yards"],
  ["foot", "feet ft"],
  ["inch", "inches in"],
  ["acre", "acres"],
  ["hectare", "hectares"],
  ["pound", "pounds lb lbs"],
  ["ounce", "ounces oz"],
  ["gram", "grams"],
  ["kilogram", "kilograms kg kilo kilos"],
  ["ton", "tons tonne tonnes"],
  ["liter", "liters litre litres"],
  ["gallon", "gallons"],
  ["barrel", "barrels"],
  ["degree", "degrees"],
  ["cent", "cents ¢"],
  ["penny", "pence p"],
  ["point", "points"],
  ["basis point", "bp bps"],
  ["watt", "watts"],
  ["kilowatt", "kilowatts kw"],
  ["megawatt", "megawatts mw"],
  ["gigawatt", "gigawatts gw"],
  ["kilowatt-hour", "kwh"],
  ["megawatt-hour", "mwh"],
  ["gigawatt-hour", "gwh"],
  ["terawatt-hour", "twh"],
];

const MEASURES: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([canonical, words]): [string, string][] => [
    [canonical, canonical],
    ...words.split(" ").map((word): [string, string] => [word, canonical]),
  ]),
);

const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "²"],
  ["sq", "²"],
  ["cubic", "³"],
]);

/** "²" for the words that stand before a measure: "square miles"; "" for all others. */
export const powerOf = (word: string): string => POWERS.get(word) ?? "";

/** "day" for "days", "kilometer²" for "km²" and "square kilometers"; null for what is no measure. */
export function measureOf(words: string): string | null {
  const [whole = "", part] = words.split(" per ");
  if (part !== undefined) {
    const [one, other] = [measureOf(whole), measureOf(part)];
    return one === null || other === null ? null : `${one} per ${other}`;
  }
  const [first = "", ...others] = words.toLowerCase().split(" ");
  const word = powerOf(first) === "" ? words.toLowerCase() : others.join(" ");
  const power = /[²³]$/.exec(word)?.[0] ?? "";
  const canonical = MEASURES.get(word.slice(0, word.length - power.length));
  return canonical === undefined ? null : canonical + power + powerOf(first);
}
