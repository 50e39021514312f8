import { useState } from "react";
import { addressWords, shareWords } from "#text";
import { useOpened } from "../../load/opened";
import { Dialog } from "../../ui/Dialog";
import { enterFullScreen } from "../../ui/fullScreen";
import { isLocal } from "../../view/localAddress";
import { useDossier } from "../../view/ViewContext";
import { CopyField } from "./CopyField";
import { DeviceShare } from "./DeviceShare";
import { EmbedPart } from "./EmbedPart";
import { LargeQr } from "./LargeQr";
import { QrCode } from "./QrCode";
import { qrOf } from "./qr";
import css from "./share.module.css";

/** The ways to share what is on this screen: the address is the view. */
export default function ShareDialog({ close }: { readonly close: () => void }) {
  const dossier = useDossier();
  const opened = useOpened();
  const [large, setLarge] = useState<{ readonly refused: boolean } | null>(null);
  const address = location.href;
  const link = <CopyField text={address} label={shareWords.address} words={shareWords.link} />;
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
      <Dialog title={shareWords.heading} onClose={close}>
        {opened?.addressed === false ? (
          <p>{shareWords.opened}</p>
        ) : location.protocol === "file:" ? (
          <>
            <p>{shareWords.file}</p>
            <p className={css.label}>{shareWords.address}</p>
            {link}
          </>
        ) : (
          <>
            {isLocal(address) && <p className={css.local}>{addressWords.local}</p>}
            <div className={css.link}>
              <div>
                <p className={css.label}>{shareWords.address}</p>
                {link}
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
      </Dialog>
      {large && drawing && (
        <LargeQr drawing={drawing} address={address} close={() => setLarge(null)} {...large} />
      )}
    </>
  );
}
