import { memo } from "react";
import { exhibitWords } from "#text";
import type { MarkKey } from "../form";
import { Dot, OrMore } from "../marks/Dot";
import css from "./figure.module.css";

const SIZE = 14;
const ARROW = 30;

/** What each kind of mark stands for, beside the mark itself. */
export const MarkKeys = memo(function MarkKeys({ keys }: { readonly keys: readonly MarkKey[] }) {
  return (
    <p className={css.legend} data-keys>
      {keys.map((key) => (
        <span key={key}>
          <svg width={key === "more" ? ARROW : SIZE} height={SIZE} aria-hidden="true">
            {key === "more" ? (
              <OrMore x={1} y={SIZE / 2} tone="focus" />
            ) : (
              <Dot
                x={SIZE / 2}
                y={SIZE / 2}
                radius={SIZE / 2 - 1}
                tone="focus"
                filled={key === "described"}
                isDashed={key === "possible"}
              />
            )}
          </svg>
          {exhibitWords.legend.keys[key]}
        </span>
      ))}
    </p>
  );
});
