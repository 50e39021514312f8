import type { ReactNode } from "react";
import { exhibitWords, markWords, quantityLabel, sourceName, whenWords } from "#text";
import { speakerOf } from "../../dossier/citations/citations";
import { type Dossier, requireRecord } from "../../dossier/format/model";
import { memoizeWeak } from "../../dossier/memo";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { useDossier } from "../../view/ViewContext";
import css from "../marks/tables.module.css";
import { noteText, type TableRow } from "../records";
import { type Counted, rowIndex } from "./counted";
import frame from "./figure.module.css";
import { Paged } from "./Paged";

interface Props {
  readonly rows: readonly TableRow[];
  readonly label: string;
  /** Whether it has no notes: on a slide they would make the type too small for a room. */
  readonly brief?: boolean;
}

/**
 * The matching records of an exhibit as a table: a row each, with the same numbers as on the marks. Notes on the rows
 * stand below, because a column of them would leave the others no room.
 */
export default function DataTable({ rows, label, brief = false }: Props) {
  const columns = columnsOf(rows);
  if (rows.length === 0) return <p className={frame.note}>{exhibitWords.exhibit.empty}</p>;
  return (
    <Paged rows={rows} label={label}>
      {(page, counted) => (
        <>
          <Lines rows={page} columns={columns} label={label} {...counted} />
          {!brief && <Notes rows={page} />}
        </>
      )}
    </Paged>
  );
}

interface Column {
  readonly head: () => string;
  readonly isFilled: (row: TableRow) => boolean;
  readonly cell: (row: TableRow, dossier: Dossier) => ReactNode;
  /** A block of text: on a phone it needs no name of its column. */
  readonly isText?: boolean;
}

/** The columns after the first, which names the row. A column that no row fills is left out. */
const COLUMNS: readonly Column[] = [
  {
    head: () => markWords.column.kind,
    isFilled: ({ kind }) => kind !== null,
    cell: ({ kind }, { kinds }) => kind !== null && requireRecord(kinds, kind).name,
  },
  {
    head: () => exhibitWords.table.value,
    isFilled: ({ quantity }) => quantity !== null,
    cell: ({ quantity, evidence }) =>
      quantity && <EvidenceLink evidence={evidence}>{quantityLabel(quantity)}</EvidenceLink>,
  },
  {
    head: () => exhibitWords.table.text,
    isFilled: ({ text }) => text !== null && text !== "",
    cell: ({ text }) => text,
    isText: true,
  },
  {
    head: () => exhibitWords.table.derivation,
    isFilled: ({ derivation }) => derivation !== null,
    cell: ({ derivation }) =>
      derivation === null ? exhibitWords.table.cited : exhibitWords.table.ours(derivation),
  },
  {
    head: () => exhibitWords.table.period,
    isFilled: () => true,
    cell: ({ when }) => when && whenWords(when),
  },
  {
    head: () => markWords.column.basis,
    isFilled: ({ basis }) => basis !== null,
    cell: ({ basis }) => basis !== null && markWords.basis[basis],
  },
  {
    head: () => exhibitWords.table.wording,
    isFilled: ({ citations }) => citations.some(({ asPrinted }) => asPrinted !== undefined),
    cell: ({ citations }) =>
      citations.flatMap(({ asPrinted }) => (asPrinted === undefined ? [] : `“${asPrinted}”`)).join("; "),
  },
  {
    head: () => exhibitWords.table.saidBy,
    isFilled: ({ citations }) => citations.some(({ attributedTo }) => attributedTo !== undefined),
    // What it is worked out from is cited, but nobody said it.
    cell: ({ citations, derivation }, dossier) =>
      derivation !== null
        ? markWords.ours
        : [...new Set(citations.map((citation) => speakerOf(dossier, citation)))].join("; "),
  },
  {
    head: () => exhibitWords.table.source,
    isFilled: () => true,
    cell: ({ citations }) => <ParagraphLinks citations={citations} name={sourceName} />,
  },
];

const columnsOf = memoizeWeak((rows: readonly TableRow[]) =>
  COLUMNS.filter(({ isFilled }) => rows.some(isFilled)),
);

interface LinesProps extends Pick<Props, "rows" | "label">, Partial<Counted> {
  /** Those of the whole table, of which this may be a page. */
  readonly columns: readonly Column[];
}

function Lines({ rows, columns, label, rowCount, firstRow }: LinesProps) {
  const dossier = useDossier();
  return (
    <div className={frame.tableRoom}>
      <table className={css.table} data-records aria-label={label} aria-rowcount={rowCount}>
        <thead>
          <tr>
            <th scope="col">{exhibitWords.table.what}</th>
            {columns.map(({ head }) => (
              <th key={head()} scope="col">
                {head()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key} data-record={row.evidence} aria-rowindex={rowIndex(firstRow, at)}>
              <th scope="row">
                <EvidenceLink evidence={row.evidence}>{row.what}</EvidenceLink>
              </th>
              {columns.map(({ head, cell, isText }) => (
                <td key={head()} data-label={isText ? undefined : head()}>
                  {cell(row, dossier)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Notes({ rows }: Pick<Props, "rows">) {
  const noted = rows.filter((row) => noteText(row) !== "");
  if (noted.length === 0) return null;
  return (
    <ul className={frame.notes}>
      {noted.map((row) => (
        <li key={row.key} className={frame.note}>
          <EvidenceLink evidence={row.evidence}>{row.what}</EvidenceLink>: {noteText(row)}{" "}
          <ParagraphLinks citations={row.besideCitations ?? []} />
        </li>
      ))}
    </ul>
  );
}
