import { Fragment, type ReactNode } from "react";
import { evidenceWords, whenWords } from "#text";
import type { When } from "../../dossier/format/dates";
import type { Basis } from "../../dossier/format/lists";
import css from "./evidence.module.css";

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values; what is null or false is left out. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null | false | undefined)[] }) {
  return (
    <dl className={css.facts}>
      {facts.map(
        (fact) =>
          fact && (
            <Fragment key={fact[0]}>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}

interface Dated {
  readonly when: When;
  readonly basis?: Basis | undefined;
  readonly whenNote?: string | undefined;
}

/** A date, and how it is known. */
export function DateKnown({ when, basis, whenNote }: Dated) {
  return (
    <>
      {whenWords(when)}
      {basis && (
        <span className={css.small}>
          {basis === "stated" ? evidenceWords.printed : evidenceWords.inferred} {whenNote}
        </span>
      )}
    </>
  );
}
