import { useRef } from "react";
import { moreWords } from "#text";
import { Menu } from "../ui/Menu";
import { printPage } from "../ui/printPage";
import { useHydrating } from "../ui/useHydrating";
import { useDisplay, useNavigate } from "../view/ViewContext";
import { THEMES } from "../view/view";
import { DownloadOutcome } from "./DownloadOutcome";
import css from "./download.module.css";
import { useStartOpening } from "./open/useOpening";
import { useDownload } from "./useDownload";

const ENTRIES = ["open", "guide", "print", "system", ...THEMES] as const;
type Entry = (typeof ENTRIES)[number];
const GROUPS_BEGIN: ReadonlySet<Entry> = new Set<Entry>(["system"]);

/** Commands that a reader seldom needs. */
export function MoreMenu() {
  const navigate = useNavigate();
  const display = useDisplay();
  // As the page is built: React would not mend an attribute that differs.
  const theme = useHydrating() ? null : display.theme;
  const startOpening = useStartOpening();
  const button = useRef<HTMLButtonElement>(null);
  const printing = useDownload<"print">(async () =>
    (await printPage()) ? null : { said: moreWords.noPrint, next: null, failed: true },
  );
  const choose = (entry: Entry) => {
    if (entry === "open") startOpening();
    else if (entry === "guide") navigate.guide("reading");
    else if (entry === "print") void printing.have("print");
    else navigate.theme(entry === "system" ? null : entry);
  };
  const choices = Object.fromEntries(
    ["system", ...THEMES].map((each) => [each, each === (theme ?? "system")]),
  );
  return (
    <span className={css.download} data-in="header">
      <Menu
        button={button}
        label={moreWords.button}
        name={moreWords.name}
        entries={ENTRIES}
        words={moreWords.entries}
        groupsBegin={GROUPS_BEGIN}
        choices={choices}
        choose={choose}
      />
      <DownloadOutcome button={button} {...printing} />
    </span>
  );
}
