import { useMemo } from "react";
import * as v from "valibot";
import { readStored, useStored, writeStored } from "../../ui/stored";
import { NO_PLAN, Plan } from "./plan";
import { Talk } from "./talk";

const PREFIX = "talk ";
const DAY = 24 * 60 * 60 * 1000;

/** The talk of the presentation of that name: all its windows read and write the same one. */
export const readTalk = (name: string): Talk | null => parse(Talk, readStored(PREFIX + name));

export const writeTalk = (name: string, talk: Talk): void => writeStored(PREFIX + name, JSON.stringify(talk));

export function useStoredTalk(name: string): Talk | null {
  const text = useStored(PREFIX + name);
  return useMemo(() => parse(Talk, text), [text]);
}

/** A plan outlives its talk: it is that of the dossier with that title. */
export function usePlan(title: string): readonly [Plan, (plan: Plan) => void] {
  const key = `plan ${title}`;
  const text = useStored(key);
  const plan = useMemo(() => parse(Plan, text) ?? NO_PLAN, [text]);
  return [plan, (next) => writeStored(key, JSON.stringify(next))];
}

/** Removes talks that ended long ago. */
export function forgetOldTalks(now: number): void {
  for (const key of storedKeys()) {
    if (!key.startsWith(PREFIX)) continue;
    const talk = parse(Talk, readStored(key));
    if (talk === null || now - talk.touched > DAY) writeStored(key, null);
  }
}

function storedKeys(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** Null if nothing is stored, or it was stored by another version of the page. */
function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string | null,
): v.InferOutput<Schema> | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
