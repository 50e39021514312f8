import { exhibitWords } from "#text";
import DataTable from "../exhibits/figure/DataTable";
import type { TableRow } from "../exhibits/records";
import { tableRowsOn } from "./tablePages";

interface Props {
  /** Of the exhibit. */
  readonly title: string;
  readonly rows: readonly TableRow[];
  /** From 0. */
  readonly page: number;
}

/** One page of an exhibit's table. */
export function SlideTable({ title, rows, page }: Props) {
  return <DataTable brief rows={tableRowsOn(rows, page)} label={exhibitWords.exhibit.tableOf(title)} />;
}
