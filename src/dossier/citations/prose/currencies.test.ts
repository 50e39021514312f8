import { describe, expect, it } from "vitest";
import { readQuantities } from "./readQuantities";
import { table } from "./test/table";

const codesIn = (phrase: string) =>
  readQuantities(phrase)
    .read.map(({ unit }) => (unit?.kind === "currency" ? unit.codes.join(" ") : "none"))
    .join(", ");

const DOLLARS = "AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD USD XCD";
const PESOS = "ARS CLP COP CUP DOP MXN PHP UYU";
const POUNDS = "EGP FKP GBP GIP LBP SDG SHP SYP";
const RUPEES = "INR LKR MUR NPR PKR SCR";
const KRONES = "CZK DKK ISK NOK SEK";

describe("a currency", () => {
  it.each(
    table(`
    $5, ＄5 => ${DOLLARS} ${PESOS}, ${DOLLARS} ${PESOS}
    £5, ￡5 => ${POUNDS}, ${POUNDS}
    ¥5, ￥5 => CNY JPY, CNY JPY
    €5, ₹5, ₩5, ₽5, ₺5, ₫5, ฿5 => EUR, INR, KRW, RUB, TRY, VND, THB
    ₪5, ₴5, ₦5, ₱5, 5₽ => ILS, UAH, NGN, PHP, RUB
    US$5, HK$5, C$5, CA$5, CAD$5, A$5, AU$5 => USD, HKD, CAD, CAD, CAD, AUD, AUD
    NZ$5, S$5, SG$5, NT$5, R$5, MX$5, Mex$5, MXN$5 => NZD, SGD, SGD, TWD, BRL, MXN, MXN, MXN
    USD$5, HKD$5, CN¥5, RMB¥5, JP¥5, EC$5 => USD, HKD, CNY, CNY, JPY, XCD
    RMB 5, Rs. 5, Rs 5, NIS 5, SFR 5, 5 FCFA => CNY, ${RUPEES}, ${RUPEES}, ILS, CHF, XAF XOF
    F CFA 5, CFPF 5, CG 5, Cg. 5, rmb 5, nis 5 => XAF XOF, XPF, XCG, XCG, none, none
    the CFA 5 => none
    USD 5, 5 EUR, CHF5, 5 chf => USD, EUR, CHF, none
    ALL 5, 5 TOP, CUP 5, GEL 5, TRY 5 => none, none, none, none, none
    TRY\u00a05, ALL\u202f5 => TRY, ALL
  `),
  )("by sign or code: %s", (phrase, codes) => {
    expect(codesIn(phrase)).toBe(codes);
  });

  it.each(
    table(`
    5 dollars, 5 bucks, a 5-dollar bill => ${DOLLARS}, ${DOLLARS}, ${DOLLARS}
    5 euros, 5 euro, 5 pounds, 5 pounds sterling => EUR, EUR, ${POUNDS}, ${POUNDS}
    5 yuan, 5 renminbi, 5 yen, 5 won => CNY, CNY, JPY, KRW KPW
    5 rupees, 5 rubles, 5 roubles => ${RUPEES}, RUB BYN, RUB BYN
    5 francs, 5 pesos => CHF XAF XOF XPF, ${PESOS}
    5 reals, 5 reais, 5 lira, 5 baht, 5 dong, 5 rand => BRL, BRL, TRY, THB, VND, ZAR
    5 shekels, 5 zloty, 5 sterling => ILS, PLN, GBP
    5 krona, 5 kronor, 5 krone, 5 kroner => ${KRONES}, ${KRONES}, ${KRONES}, ${KRONES}
    5元, 5圆, 5円 => CNY HKD TWD, CNY, JPY
    5亿美元, 5港元, 5万日元, 5欧元, 5加元, 5澳元 => USD, HKD, JPY, EUR, CAD, AUD
    5亿人民币 => CNY
    5 U.S. dollars, 5 American dollars, 5 Hong Kong dollars => USD, USD, HKD
    5 Canadian dollars, 5 Australian dollars, 5 New Zealand dollars => CAD, AUD, NZD
    5 Singapore dollars, 5 Taiwan dollars, 5 Taiwanese dollars => SGD, TWD, TWD
    5 British pounds, 5 Egyptian pounds, 5 Chinese yuan => GBP, EGP, CNY
    5 Japanese yen, 5 Indian rupees, 5 Pakistani rupees => JPY, INR, PKR
    5 Swiss francs, 5 Mexican pesos, 5 Philippine pesos => CHF, MXN, PHP
    5 Swedish kronor, 5 Norwegian kroner, 5 Danish kroner, 5 Korean won => SEK, NOK, DKK, KRW
    5 Canadian cars, 5 Hong Kong cars, 5 new dollars => none, none, none
  `),
  )("by word: %s", (phrase, codes) => {
    expect(codesIn(phrase)).toBe(codes);
  });
});
