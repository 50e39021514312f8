import { useId } from "react";
import { boundWords, guideWords, quantityLabel } from "#text";
import { sizeBound } from "../../dossier/format/bounds";
import { BOUNDS, type Bound } from "../../dossier/format/lists";
import type { Figure } from "../../dossier/format/model";
import { BarMark } from "../../exhibits/marks/BarMark";
import { Fills, fillIds } from "../../exhibits/marks/Fills";
import { type Look, lookOf, lookOfBound } from "../../exhibits/marks/looks";
import { EvidenceLink } from "../../view/EvidenceLink";
import { useDossier } from "../../view/ViewContext";
import css from "./guide.module.css";

const SIZE = { width: 120, height: 24 };
const LENGTH = 90;
/** Where an interval begins. */
const NEARER = 50;

interface Row {
  readonly key: Bound | "derived";
  /** The first that is printed with this bound, or the first that is derived; null if the dossier has none. */
  readonly figure: Figure | null;
  readonly look: Look;
}

/** A bar for each wording, and one for what is worked out. */
export function Bounds() {
  const figures = [...useDossier().figures.values()];
  const ids = fillIds(useId());
  const said = guideWords.bounds;
  const rows: readonly Row[] = [
    ...BOUNDS.map((bound) => ({
      key: bound,
      figure:
        figures.find(
          ({ quantity, derived }) => !derived && quantity.bound === bound && sizeBound(quantity) === bound,
        ) ?? null,
      look: lookOfBound(bound),
    })),
    ...figures
      .filter(({ derived }) => derived)
      .slice(0, 1)
      .map((figure): Row => ({ key: "derived", figure, look: lookOf(figure) })),
  ];
  return (
    <>
      <h2>{said.heading}</h2>
      <svg className={css.fills} width={0} height={0} aria-hidden>
        <Fills ids={ids} />
      </svg>
      <table className={css.bounds}>
        <thead>
          <tr>
            <th scope="col">{said.column.mark}</th>
            <th scope="col">{said.column.printed}</th>
            <th scope="col">{said.column.means}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, figure, look }) => (
            <tr key={key}>
              <td>
                <svg {...SIZE} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden>
                  <BarMark
                    zero={2}
                    end={2 + LENGTH}
                    nearer={2 + NEARER}
                    y={2}
                    height={SIZE.height - 4}
                    tone="focus"
                    look={look}
                    ids={ids}
                  />
                </svg>
              </td>
              <th scope="row">
                {figure ? (
                  <EvidenceLink evidence={figure.id}>{quantityLabel(figure.quantity)}</EvidenceLink>
                ) : (
                  key !== "derived" && boundWords(key)
                )}
              </th>
              <td>
                {said[key]}
                {figure && <i> {said.example(figure.label)}</i>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
