/** What a value of a dossier must be, in words. */
import type { Expected } from "../../dossier/format/problems";
import {
  FINDINGS_LIMIT,
  HEAD_LIMIT,
  ID_LIMIT,
  SHORT_LIMIT,
  TEXT_LIMIT,
} from "../../dossier/format/ruleLimits";
import type { Rule } from "../../dossier/format/rules";

export const ANY_OBJECT = "an object { … }";

const RULE_WORDS: Record<Rule, string> = {
  id: "an id: lowercase letters, digits and single hyphens",
  "id-length": `an id of at most ${ID_LIMIT} characters`,
  text: "text that is not empty",
  "text-length": `text of at most ${TEXT_LIMIT} characters`,
  head: `1 to 3 words, at most ${HEAD_LIMIT} letters`,
  "short-length": `a short name of at most ${SHORT_LIMIT} characters`,
  "whole-characters": "text without broken characters",
  date: 'a date such as "2018", "2017-04-25~", "2018/2024-04-29", "2021/.." or "[2023-04-29..2024-04-27]"',
  "web-address": "an http or https address without a user name",
  finite: "a finite number",
  "whole-number": "a whole number",
  "one-or-more": "1 or more",
  "above-zero": "a number above 0",
  "above-low": 'a "high" that is above "low"',
  "each-once": "a list with each id only once",
  "few-findings": `1 to ${FINDINGS_LIMIT} findings; a closing slide has no room for more`,
  "both-forms": 'a unit with its singular and its plural, such as "person|people" or "bus|buses"',
  unit: 'a unit such as "billion-usd", "percent" or "meetings"',
};

/** By the names of the schema library. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text in quotes",
  number: "a number, without quotes",
  boolean: "true or false",
  Array: "a list [ … ]",
  Object: ANY_OBJECT,
  unknown: "another value",
};

export function expectedWords(expected: Expected): string {
  if ("rule" in expected) return RULE_WORDS[expected.rule];
  if ("choices" in expected) return `one of ${expected.choices.join(", ")}`;
  return TYPE_WORDS[expected.type] ?? expected.type;
}
