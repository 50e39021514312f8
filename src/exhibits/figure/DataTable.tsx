import { exhibitWords, markWords, quantityLabel, whenWords } from "#text";
import { requireRecord } from "../../dossier/format/model";
import { memoizeWeak } from "../../dossier/memo";
import { EvidenceLink } from "../../view/EvidenceLink";
import { ParagraphLinks } from "../../view/ParagraphLinks";
import { useDossier } from "../../view/ViewContext";
import css from "../marks/tables.module.css";
import type { TableRow } from "../records";
import { type Counted, rowIndex } from "./counted";
import frame from "./figure.module.css";
import { Paged } from "./Paged";

interface Props {
  readonly rows: readonly TableRow[];
  readonly label: string;
}

/** The matching records of an exhibit as a table: a row each, with the same numbers as on the marks. */
export function DataTable({ rows, label }: Props) {
  const columns = columnsOf(rows);
  if (rows.length === 0) return <p className={frame.note}>{exhibitWords.exhibit.empty}</p>;
  return (
    <Paged rows={rows} label={label}>
      {(page, counted) => <Lines rows={page} columns={columns} label={label} {...counted} />}
    </Paged>
  );
}

/** The columns that are not empty. A page of a table has those of the whole table. */
const columnsOf = memoizeWeak((rows: readonly TableRow[]) => {
  const has = (cell: (row: TableRow) => unknown) => rows.some((row) => cell(row));
  return {
    value: has(({ quantity }) => quantity),
    text: has(({ text }) => text),
    kind: has(({ kind }) => kind),
    derivation: has(({ derivation }) => derivation),
    basis: has(({ basis }) => basis),
    wording: has(({ citations }) => citations.some(({ asPrinted }) => asPrinted)),
    by: has(({ citations }) => citations.some(({ attributedTo }) => attributedTo)),
  };
});

interface LinesProps extends Props, Partial<Counted> {
  readonly columns: ReturnType<typeof columnsOf>;
}

function Lines({ rows, columns, label, rowCount, firstRow }: LinesProps) {
  const { kinds } = useDossier();
  return (
    <div className={frame.tableRoom}>
      <table className={css.table} data-records aria-label={label} aria-rowcount={rowCount}>
        <thead>
          <tr>
            <th scope="col">{exhibitWords.table.what}</th>
            {columns.kind && <th scope="col">{markWords.column.kind}</th>}
            {columns.value && <th scope="col">{exhibitWords.table.value}</th>}
            {columns.text && <th scope="col">{exhibitWords.table.text}</th>}
            {columns.derivation && <th scope="col">{exhibitWords.table.derivation}</th>}
            <th scope="col">{exhibitWords.table.period}</th>
            {columns.basis && <th scope="col">{markWords.column.basis}</th>}
            {columns.wording && <th scope="col">{exhibitWords.table.wording}</th>}
            {columns.by && <th scope="col">{exhibitWords.table.saidBy}</th>}
            <th scope="col">{exhibitWords.table.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key} data-record={row.evidence} aria-rowindex={rowIndex(firstRow, at)}>
              <th scope="row">
                <EvidenceLink evidence={row.evidence}>{row.what}</EvidenceLink>
              </th>
              {columns.kind && (
                <td data-label={markWords.column.kind}>
                  {row.kind !== null && requireRecord(kinds, row.kind).name}
                </td>
              )}
              {columns.value && (
                <td data-label={exhibitWords.table.value}>
                  {row.quantity && (
                    <EvidenceLink evidence={row.evidence}>{quantityLabel(row.quantity)}</EvidenceLink>
                  )}
                </td>
              )}
              {columns.text && <td>{row.text}</td>}
              {columns.derivation && (
                <td data-label={exhibitWords.table.derivation}>
                  {row.derivation === null
                    ? exhibitWords.table.cited
                    : exhibitWords.table.ours(row.derivation)}
                </td>
              )}
              <td data-label={exhibitWords.table.period}>{row.when && whenWords(row.when)}</td>
              {columns.basis && (
                <td data-label={markWords.column.basis}>
                  {row.basis !== null && markWords.basis[row.basis]}
                </td>
              )}
              {columns.wording && <td data-label={exhibitWords.table.wording}>{wordingOf(row)}</td>}
              {columns.by && <td data-label={exhibitWords.table.saidBy}>{saidBy(row)}</td>}
              <td data-label={exhibitWords.table.source}>
                <ParagraphLinks citations={row.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const wordingOf = ({ citations }: TableRow) =>
  citations.flatMap(({ asPrinted }) => (asPrinted === undefined ? [] : [`“${asPrinted}”`])).join("; ");

const saidBy = ({ citations }: TableRow) =>
  [...new Set(citations.flatMap(({ attributedTo }) => attributedTo ?? []))].join("; ");
