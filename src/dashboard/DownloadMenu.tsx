import { memo, useRef } from "react";
import { exportWords } from "#text";
import type { Exhibit } from "../dossier/format/schema";
import { buildExhibit } from "../exhibits/buildExhibit";
import { downloadExhibit } from "../export/downloadExhibit";
import { exhibitAddress } from "../export/exhibitAddress";
import { FORMATS, type Format } from "../export/formats";
import { Menu } from "../ui/Menu";
import tool from "../ui/tool.module.css";
import { hrefOf } from "../view/address";
import { useCurrentView, useDossier } from "../view/ViewContext";
import { DownloadOutcome } from "./DownloadOutcome";
import css from "./download.module.css";
import { useDownload } from "./useDownload";

interface Props {
  readonly exhibit: Exhibit;
}

/** Pictures come first, then data, then copies. */
const GROUPS_BEGIN: ReadonlySet<Format> = new Set<Format>(["csv", "copy-image"]);

/** The formats that an exhibit can be downloaded in, and the result of the last download. */
export const DownloadMenu = memo(function DownloadMenu({ exhibit }: Props) {
  const dossier = useDossier();
  const currentView = useCurrentView();
  const button = useRef<HTMLButtonElement>(null);
  const downloading = useDownload<Format>((format) => {
    const view = currentView();
    const model = buildExhibit(dossier, view, exhibit);
    const address = exhibitAddress(exhibit.id, view, { hrefOf, page: location.href });
    return downloadExhibit(format, { dossier, view, exhibit, model, address });
  });
  return (
    <span className={css.download}>
      <Menu
        button={button}
        label={exportWords.download}
        buttonClassName={tool.tool}
        name={exportWords.menuOf(exhibit.title)}
        entries={FORMATS}
        words={exportWords.formats}
        groupsBegin={GROUPS_BEGIN}
        choose={downloading.have}
      />
      <DownloadOutcome button={button} {...downloading} />
    </span>
  );
});
