import { useEffect, useRef } from "react";
import { kickerWords, pageWords } from "#text";
import { TITLE_SLIDE } from "../dossier/format/reservedIds";
import { useSwitching } from "../load/opened";
import primary from "../ui/primary.module.css";
import { useShortcut } from "../ui/useShortcut";
import { Prose } from "../view/Prose";
import { useDossier, useNavigate } from "../view/ViewContext";
import { DownloadAllMenu } from "./downloadAll/DownloadAllMenu";
import css from "./header.module.css";
import { MoreMenu } from "./MoreMenu";
import { ShareButton } from "./share/ShareButton";
import { startPresenting } from "./startPresenting";

/** The title of the dossier, and the commands for all of it. */
export function Header() {
  const dossier = useDossier();
  const title = useRef<HTMLHeadingElement>(null);
  const { switched } = useSwitching();
  // The focused element disappeared with the previous dossier.
  useEffect(() => {
    if (switched) title.current?.focus();
  }, [switched]);
  return (
    <header className={css.header}>
      <div className={css.wrap}>
        <div>
          <p className={css.kicker}>{kickerWords(dossier)}</p>
          <h1 ref={title} className={css.title} tabIndex={-1}>
            {dossier.title}
          </h1>
          <p className={css.standfirst}>
            <Prose text={dossier.standfirst} />
          </p>
        </div>
        <div className={css.actions}>
          <PresentButton />
          <ShareButton />
          <DownloadAllMenu />
          <MoreMenu />
        </div>
      </div>
    </header>
  );
}

function PresentButton() {
  const navigate = useNavigate();
  const present = () => startPresenting(navigate, TITLE_SLIDE);
  const button = useRef<HTMLButtonElement>(null);
  useShortcut("p", button, present);
  return (
    <button
      ref={button}
      type="button"
      className={`${primary.primary} ${css.present}`}
      aria-keyshortcuts="p"
      onClick={present}
    >
      {pageWords.header.present}
    </button>
  );
}
