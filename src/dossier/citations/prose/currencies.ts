/**
 * Currencies as articles write them. A sign or a word may mean several, as "$" does: then the dossier's may be any of
 * them.
 */
import { CURRENCIES } from "../../format/units";

/** Of every country that calls its currency so. */
const DOLLARS =
  "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD".split(" ");
const PESOS = "ARS CLP COP CUP DOP MXN PHP UYU".split(" ");
export const POUNDS: readonly string[] = "EGP FKP GBP GIP LBP SDG SHP SYP".split(" ");
const RUPEES = "INR LKR MUR NPR PKR SCR".split(" ");
const FRANCS = "CHF XAF XOF XPF".split(" ");
const KRONES = "CZK DKK ISK NOK SEK".split(" ");
/** Hundredths of them, by the name of the measure. */
export const SMALL_COINS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cent", [...DOLLARS, "EUR"]],
  ["penny", ["GBP"]],
]);
const YUAN_OR_YEN = ["CNY", "JPY"];

export const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["$", [...DOLLARS, ...PESOS]],
  ["＄", [...DOLLARS, ...PESOS]],
  ["€", ["EUR"]],
  ["£", POUNDS],
  ["￡", POUNDS],
  ["¥", YUAN_OR_YEN],
  ["￥", YUAN_OR_YEN],
  ["₹", ["INR"]],
  ["₩", ["KRW"]],
  ["₽", ["RUB"]],
  ["₺", ["TRY"]],
  ["₫", ["VND"]],
  ["฿", ["THB"]],
  ["₪", ["ILS"]],
  ["₴", ["UAH"]],
  ["₦", ["NGN"]],
  ["₱", ["PHP"]],
]);

/** Letters joined to a sign before it: HK$. */
export const SIGN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["hk", "HKD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["cad", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["nz", "NZD"],
  ["s", "SGD"],
  ["sg", "SGD"],
  ["nt", "TWD"],
  ["r", "BRL"],
  ["mx", "MXN"],
  ["mex", "MXN"],
  ["mxn", "MXN"],
  ["usd", "USD"],
  ["hkd", "HKD"],
  ["cn", "CNY"],
  ["rmb", "CNY"],
  ["jp", "JPY"],
  ["ec", "XCD"],
]);

/** Of two unions, at one rate. */
export const CFA_FRANCS: readonly string[] = ["XAF", "XOF"];

/** Abbreviations that are no ISO codes. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["rmb", ["CNY"]],
  ["rs", RUPEES],
  ["nis", ["ILS"]],
  ["sfr", ["CHF"]],
  ["fcfa", CFA_FRANCS],
  ["cfpf", ["XPF"]],
  ["cg", ["XCG"]],
]);

/** After the number, in the singular. */
export const CURRENCY_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["dollar", DOLLARS],
  ["buck", DOLLARS],
  ["euro", ["EUR"]],
  ["pound", POUNDS],
  ["sterling", ["GBP"]],
  ["yuan", ["CNY"]],
  ["renminbi", ["CNY"]],
  ["yen", ["JPY"]],
  ["won", ["KRW", "KPW"]],
  ["rupee", RUPEES],
  ["ruble", ["RUB", "BYN"]],
  ["rouble", ["RUB", "BYN"]],
  ["franc", FRANCS],
  ["peso", PESOS],
  ["real", ["BRL"]],
  ["reais", ["BRL"]],
  ["lira", ["TRY"]],
  ["baht", ["THB"]],
  ["dong", ["VND"]],
  ["rand", ["ZAR"]],
  ["shekel", ["ILS"]],
  ["krona", KRONES],
  ["kronor", KRONES],
  ["krone", KRONES],
  ["kroner", KRONES],
  ["zloty", ["PLN"]],
  ["元", ["CNY", "HKD", "TWD"]],
  ["人民币", ["CNY"]],
  ["圆", ["CNY"]],
  ["円", ["JPY"]],
]);

/** Of a country, before the word for a currency: "Hong Kong dollars" begins with its last word. */
export const COUNTRY_CODES: ReadonlyMap<string, readonly string[]> = new Map([
  ["us", ["USD"]],
  ["american", ["USD"]],
  ["kong", ["HKD"]],
  ["canadian", ["CAD"]],
  ["australian", ["AUD"]],
  ["zealand", ["NZD"]],
  ["singapore", ["SGD"]],
  ["taiwan", ["TWD"]],
  ["taiwanese", ["TWD"]],
  ["british", ["GBP"]],
  ["egyptian", ["EGP"]],
  ["chinese", ["CNY"]],
  ["japanese", ["JPY"]],
  ["indian", ["INR"]],
  ["pakistani", ["PKR"]],
  ["swiss", ["CHF"]],
  ["mexican", ["MXN"]],
  ["philippine", ["PHP"]],
  ["swedish", ["SEK"]],
  ["norwegian", ["NOK"]],
  ["danish", ["DKK"]],
  ["korean", ["KRW"]],
  ["美", ["USD"]],
  ["港", ["HKD"]],
  ["日", ["JPY"]],
  ["欧", ["EUR"]],
  ["加", ["CAD"]],
  ["澳", ["AUD"]],
]);

/** They are words as well, which headlines print in capitals. */
const WORDS = new Set(["ALL", "CUP", "GEL", "TOP", "TRY"]);

/** @param isMoney nothing else can be meant, though it is a word */
export const isCurrencyCode = (text: string, isMoney = false): boolean =>
  CURRENCIES.has(text.toUpperCase()) && (isMoney || !WORDS.has(text.toUpperCase()));
