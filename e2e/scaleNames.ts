/** Names for dossiers of any size. Without digits, so that a search for a number finds what is numbered only. */
const GIVEN = "Ada Bo Cem Dana Elif Finn Gita Hugo Ines Jun Kofi Lena Mei Noor Omar Pia Quinn Rosa Sven Tara";
const FAMILY = "Adler Banerjee Castro Demir Eriksen Fischer Gao Haddad Ito Jansen";
const FIRM = "North South East West River Mountain Harbor Forest";
const TRADE = "Motors Steel Energy Data Foods";

/** As many names as there are pairs: 200 people. */
export const PEOPLE = pairs(GIVEN, FAMILY);
/** 40 of them. */
export const ORGANIZATIONS = pairs(FIRM, TRADE);
export const PLACES = ["Beijing", "Shanghai", "Shenzhen", "Chengdu", "Guangzhou", "Hangzhou"] as const;

function pairs(first: string, second: string): readonly { readonly id: string; readonly name: string }[] {
  return first
    .split(" ")
    .flatMap((one) => second.split(" ").map((other) => `${one} ${other}`))
    .map((name) => ({ id: name.toLowerCase().replace(" ", "-"), name }));
}
