/** What a value must be beyond its type. The schema reports a broken rule by its name. */
export const RULES = [
  "id",
  "id-length",
  "text",
  "text-length",
  "head",
  "short-length",
  "whole-characters",
  "date",
  "web-address",
  "finite",
  "whole-number",
  "one-or-more",
  "above-zero",
  "above-low",
  "each-once",
  "few-findings",
  "unit",
  "both-forms",
] as const;
export type Rule = (typeof RULES)[number];
