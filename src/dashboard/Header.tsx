import { useEffect, useRef } from "react";
import { kickerWords, openWords, pageWords } from "#text";
import { TITLE_SLIDE } from "../dossier/format/reservedIds";
import { useSwitching } from "../load/opened";
import { useShortcut } from "../ui/useShortcut";
import { Prose } from "../view/Prose";
import { useDossier, useNavigate, useView } from "../view/ViewContext";
import { THEMES } from "../view/view";
import { DownloadAllMenu } from "./downloadAll/DownloadAllMenu";
import css from "./header.module.css";
import { useStartOpening } from "./open/useOpening";
import { ShareButton } from "./share/ShareButton";
import { startPresenting } from "./startPresenting";

/** What this is, and what can be done with the whole of it. */
export function Header() {
  const dossier = useDossier();
  const navigate = useNavigate();
  const { view } = useView();
  const title = useRef<HTMLHeadingElement>(null);
  const startOpening = useStartOpening();
  const { switched } = useSwitching();
  // What had the focus went with the other dossier.
  useEffect(() => {
    if (switched) title.current?.focus();
  }, [switched]);
  return (
    <header className={css.header}>
      <div className={css.wrap}>
        <p className={css.kicker}>{kickerWords(dossier)}</p>
        <div className={css.line}>
          <div>
            <h1 ref={title} className={css.title} tabIndex={-1}>
              {dossier.title}
            </h1>
            <p className={css.standfirst}>
              <Prose text={dossier.standfirst} />{" "}
              <button type="button" className={css.quiet} onClick={() => navigate.guide("reading")}>
                {pageWords.header.guide}
              </button>
            </p>
          </div>
          <div className={css.actions}>
            <label className={css.theme}>
              {pageWords.header.theme}
              <select
                value={view.theme ?? "system"}
                onChange={({ target }) =>
                  navigate.theme(THEMES.find((theme) => theme === target.value) ?? null)
                }
              >
                <option value="system">{pageWords.header.themes.system}</option>
                {THEMES.map((theme) => (
                  <option key={theme} value={theme}>
                    {pageWords.header.themes[theme]}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              aria-haspopup="dialog"
              aria-keyshortcuts="Control+O Meta+O"
              onClick={() => startOpening()}
            >
              {openWords.button}
            </button>
            <ShareButton />
            <DownloadAllMenu />
            <PresentButton />
          </div>
        </div>
      </div>
    </header>
  );
}

function PresentButton() {
  const navigate = useNavigate();
  const present = () => startPresenting(navigate, TITLE_SLIDE);
  useShortcut("p", present);
  return (
    <button type="button" className={css.primary} aria-keyshortcuts="p" onClick={present}>
      <span aria-hidden>▶</span> {pageWords.header.present}
    </button>
  );
}
