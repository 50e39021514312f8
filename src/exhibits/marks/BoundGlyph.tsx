import { useId } from "react";
import { reachOf } from "../../dossier/format/bounds";
import type { Figure } from "../../dossier/format/model";
import { BarMark } from "./BarMark";
import { Fills, fillIds } from "./Fills";
import { lookOf, type Tone } from "./looks";

const WIDTH = 200;
const LENGTH = 150;
/** Where an interval begins. */
const NEARER = 80;
const HEIGHT = 22;
/** Above and below the bar, for the cap of a maximum. */
const ROOM = 3;

/** A bar as it is drawn for a value of that bound, whatever its size. Decoration: the words are beside it. */
export function BoundGlyph({ figure }: { readonly figure: Pick<Figure, "quantity" | "derived"> }) {
  const ids = fillIds(useId());
  const { change } = figure.quantity;
  const tone: Tone = reachOf(figure.quantity) < 0 ? "loss" : change ? "gain" : "focus";
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <Fills ids={ids} />
      <BarMark
        zero={0.5}
        end={LENGTH}
        nearer={NEARER}
        y={ROOM}
        height={HEIGHT - 2 * ROOM}
        tone={tone}
        look={lookOf(figure)}
        ids={ids}
      />
    </svg>
  );
}
