import { Dot, OrMore } from "../marks/Dot";
import { FLUID } from "../marks/fluid";
import type { PlacedText } from "../marks/head";
import { TEXT, VALUE } from "../marks/looks";
import { areaOf, MarkGroup } from "../marks/MarkGroup";
import css from "../marks/marks.module.css";
import { measure } from "../marks/measure";
import { TextLines } from "../marks/TextLines";
import { layoutTally, type PlacedBracket, type PlacedRow } from "./layout";
import { figureOfNote, type TallyRow } from "./rows";

interface Props {
  readonly rows: readonly TallyRow[];
  readonly width: number;
  readonly isSlide: boolean;
}

/** One mark for each thing counted: filled = described, hollow = counted only, arrow = or more. */
export function MarksChart({ rows, width, isSlide }: Props) {
  const { height, rows: placed, foot } = layoutTally(rows, width, measure, isSlide);
  return (
    <svg aria-hidden style={FLUID} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {placed.map((row, at) => (
        <g key={row.row.person} className={css.row} data-holds-marks>
          {at > 0 && <line className={css.rule} x1={0} x2={width} y1={row.top} y2={row.top} />}
          <RowMarks placed={row} />
          <RowWords placed={row} />
        </g>
      ))}
      <TextLines className={css.small} lines={foot} />
    </svg>
  );
}

interface RowProps {
  readonly placed: PlacedRow;
}

function RowMarks({ placed: { marks, radius, row, dates, beside } }: RowProps) {
  const reach = radius + 3;
  const noted = figureOfNote(row) !== null;
  return marks.map(({ mark, x, y }) => {
    const date = dates.find((one) => one.mark === mark.key);
    return (
      <MarkGroup
        key={mark.key}
        evidence={mark.evidence}
        area={{ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }}
      >
        <Dot
          {...{ x, y, radius }}
          tone={row.tone}
          filled={mark.described}
          isDashed={mark.isPossible === true}
        />
        {date && <TextLines className={css.plain} lines={[date.place]} />}
        {beside && <TextLines className={css.plain} lines={[noted ? dateOf(beside) : beside]} />}
      </MarkGroup>
    );
  });
}

function RowWords({ placed }: RowProps) {
  const { row, name, role, arrow, orMore, value, bracket, dates, note, beside } = placed;
  const figure = figureOfNote(row);
  const undated = dates.filter(({ mark }) => mark === null).map(({ place }) => place);
  return (
    <>
      <TextLines className={css.strong} lines={name} />
      <TextLines className={css.small} lines={[...role, ...undated, ...(figure === null ? note : [])]} />
      {figure !== null && note.length > 0 && (
        <MarkGroup evidence={figure} area={areaOf(note)}>
          <TextLines className={css.small} lines={note} />
        </MarkGroup>
      )}
      {figure !== null && beside?.rest !== undefined && (
        <MarkGroup evidence={figure} area={areaOf([restOf(beside)], TEXT)}>
          <TextLines className={css.rest} lines={[restOf(beside)]} />
        </MarkGroup>
      )}
      {arrow && <OrMore x={arrow.x} y={arrow.y} tone={row.tone} />}
      {value.text !== "" && (
        <MarkGroup
          evidence={row.evidence}
          area={{ x: value.x - 4, y: value.y - 17, width: measure(value.text, VALUE, true) + 8, height: 23 }}
        >
          {bracket && <Bracket {...bracket} />}
          <TextLines className={css.value} lines={[value]} />
          {orMore && <TextLines className={css.small} lines={[orMore]} />}
        </MarkGroup>
      )}
    </>
  );
}

const dateOf = ({ x, y, text }: PlacedText): PlacedText => ({ x, y, text });

/** Between a date and what follows it. */
const BLANK = 3.5;

/** The note after a date, with its own evidence. */
const restOf = ({ x, y, text, rest = "" }: PlacedText): PlacedText => ({
  x: x + measure(text, TEXT) + BLANK,
  y,
  text: rest.trim(),
});

/** How far the side of a bracket comes down to the marks. */
const SIDE = 5;

/** A bracket over the marks that a number counts, dashed where there may be more. */
function Bracket({ from, to, dashedTo, y }: PlacedBracket) {
  return (
    <>
      <path className={css.bracket} d={`M${from} ${y + SIDE}V${y}H${to}${dashedTo > to ? "" : `v${SIDE}`}`} />
      {dashedTo > to && <path className={css.dashed} d={`M${to} ${y}H${dashedTo}`} />}
    </>
  );
}
