import type { Exhibit } from "../dossier/schema";
import type { TableRow } from "../exhibits/records";
import { exhibitCsv } from "../export/csv";
import { saveFile } from "../export/save";
import { useViewing } from "../view/ViewContext";
import { exhibitWords } from "../words/en/exhibits";
import css from "./dashboard.module.css";

interface Props {
  readonly exhibit: Exhibit;
  readonly rows: readonly TableRow[];
}

/** Hands out what the exhibit shows, as CSV. */
export function DownloadButton({ exhibit, rows }: Props) {
  const { dossier } = useViewing();
  return (
    <button
      type="button"
      className={css.tool}
      title={exhibitWords.exhibit.downloadHint}
      onClick={() => saveFile(`${exhibit.id}.csv`, new Blob([exhibitCsv(dossier, exhibit, rows)], { type: "text/csv;charset=utf-8" }))}
    >
      {exhibitWords.exhibit.download}
    </button>
  );
}
