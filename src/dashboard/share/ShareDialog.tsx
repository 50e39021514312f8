import { useEffect, useRef, useState } from "react";
import { shareWords } from "#text";
import { useOpened } from "../../load/opened";
import { useDossier } from "../../view/ViewContext";
import frame from "../evidence/evidence.module.css";
import { CopyField } from "./CopyField";
import { DeviceShare } from "./DeviceShare";
import { EmbedPart } from "./EmbedPart";
import { LargeQr } from "./LargeQr";
import { QrCode } from "./QrCode";
import { qrOf } from "./qr";
import css from "./share.module.css";

const LINK = {
  label: shareWords.address,
  copy: shareWords.copyLink,
  copied: shareWords.copied,
  refused: shareWords.refused,
};

/** The ways to show somebody else what is on this screen: the address is the view. */
export function ShareDialog({ close }: { readonly close: () => void }) {
  const dossier = useDossier();
  const opened = useOpened();
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState<{ readonly refused: boolean } | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    body.current?.focus();
  }, []);
  const address = location.href;
  const drawing = qrOf(address);
  const showLarge = async () => {
    const refused = await enterFullScreen().then(
      () => false,
      () => true,
    );
    setLarge({ refused });
  };
  return (
    <>
      <dialog
        ref={dialog}
        className={frame.dialog}
        aria-label={shareWords.heading}
        closedby="any"
        onClose={close}
      >
        <div className={frame.bar}>
          <span className={frame.kicker}>{shareWords.heading}</span>
          <button type="button" className={frame.close} onClick={() => dialog.current?.close()}>
            {shareWords.close}
          </button>
        </div>
        <div ref={body} className={frame.body} tabIndex={-1}>
          {opened?.addressed === false ? (
            <p>{shareWords.opened}</p>
          ) : location.protocol === "file:" ? (
            <>
              <p>{shareWords.file}</p>
              <p className={css.label}>{shareWords.address}</p>
              <CopyField text={address} rows={4} words={LINK} />
            </>
          ) : (
            <>
              <div className={css.link}>
                <div>
                  <p className={css.label}>{shareWords.address}</p>
                  <CopyField text={address} rows={4} words={LINK} />
                  <DeviceShare title={dossier.title} url={address} />
                </div>
                {drawing === null ? (
                  <p className={css.label}>{shareWords.qr.tooLong}</p>
                ) : (
                  <div className={css.code}>
                    <QrCode drawing={drawing} />
                    <button type="button" onClick={showLarge}>
                      {shareWords.qr.large}
                    </button>
                  </div>
                )}
              </div>
              <EmbedPart />
            </>
          )}
        </div>
      </dialog>
      {large && drawing && (
        <LargeQr drawing={drawing} address={address} close={() => setLarge(null)} {...large} />
      )}
    </>
  );
}

/** Rejects where the browser refuses, and where it knows no full screen. */
async function enterFullScreen(): Promise<void> {
  await document.documentElement.requestFullscreen();
}
