import type { ReactNode } from "react";
import css from "./evidence.module.css";

interface Props {
  /** "Figure · as printed" */
  readonly kind: string;
  /** What it says. */
  readonly children: ReactNode;
}

/** Which kind of evidence this is, and of what. */
export function Head({ kind, children }: Props) {
  return (
    <>
      <p className={css.kind}>{kind}</p>
      <h2 className={css.title} tabIndex={-1}>
        {children}
      </h2>
    </>
  );
}
