import { useRef, useState } from "react";
import { exportWords, pageWords, takeawayWords } from "#text";
import { printDeck } from "../../app/parts";
import { NEXT_BEST, saveWhole, WAYS, type Way } from "../../export/downloadAll/ways";
import type { Outcome } from "../../export/outcome";
import { Refusal } from "../../export/Refusal";
import { useOpened } from "../../load/opened";
import { LazyPart } from "../../ui/LazyPart";
import { Menu } from "../../ui/Menu";
import { printPage } from "../../ui/printPage";
import { useCurrentView, useDossier } from "../../view/ViewContext";
import { DownloadOutcome } from "../DownloadOutcome";
import dashboard from "../dashboard.module.css";
import css from "../download.module.css";
import { useDownload } from "../useDownload";

/** To show, to print, to work with. */
const GROUPS_BEGIN: ReadonlySet<Way> = new Set<Way>(["handout", "json"]);

/** The formats that the whole dossier can be downloaded in, and the result of the last download. */
export function DownloadAllMenu() {
  const dossier = useDossier();
  const opened = useOpened();
  const currentView = useCurrentView();
  const button = useRef<HTMLButtonElement>(null);
  const [isPrinting, setPrinting] = useState(false);
  const downloading = useDownload<Way>(async (way) => {
    if (way === "handout") return printed(way, await printPage());
    if (way === "slides") {
      setPrinting(true);
      return null;
    }
    try {
      const name = await saveWhole(way, { dossier, opened, view: currentView() });
      return { said: exportWords.handed(name), next: null, failed: false };
    } catch (error) {
      if (error instanceof Refusal) return failed(way);
      console.error(error);
      return failed(way, takeawayWords.ours);
    }
  });
  return (
    <span className={css.download} data-in="header">
      <Menu
        button={button}
        label={pageWords.header.download}
        name={takeawayWords.menu}
        entries={WAYS}
        words={takeawayWords.ways}
        groupsBegin={GROUPS_BEGIN}
        choose={downloading.have}
      />
      <DownloadOutcome button={button} {...downloading} />
      {isPrinting && (
        <LazyPart file={printDeck} failed={pageWords.parts.noSlides} className={dashboard.fault}>
          {(PrintDeck) => (
            <PrintDeck
              done={(done) => {
                setPrinting(false);
                downloading.tell(printed("slides", done));
              }}
            />
          )}
        </LazyPart>
      )}
    </span>
  );
}

const printed = (way: Way, done: boolean): Outcome<Way> | null => (done ? null : failed(way));

function failed(way: Way, said: string = takeawayWords.failed[way]): Outcome<Way> {
  const choice = NEXT_BEST[way];
  const label = choice === way ? exportWords.again : exportWords.instead(takeawayWords.ways[choice]);
  return { said, next: { choice, label }, failed: true };
}
