import { useEffect, useRef } from "react";
import { addressWords, shareWords, uiWords } from "#text";
import { isFullScreen, leaveFullScreen } from "../../ui/fullScreen";
import { isLocal } from "../../view/localAddress";
import { QrCode } from "./QrCode";
import type { QrDrawing } from "./qr";
import css from "./share.module.css";

interface Props {
  readonly drawing: QrDrawing;
  readonly address: string;
  /** Whether the browser refused full screen. */
  readonly refused: boolean;
  readonly close: () => void;
}

/** The code for a room: as large as the screen, the address under it for those who type. */
export function LargeQr({ drawing, address, refused, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // In full screen the browser keeps Escape for itself.
    const left = () => {
      if (!isFullScreen()) dialog.current?.close();
    };
    document.addEventListener("fullscreenchange", left);
    return () => document.removeEventListener("fullscreenchange", left);
  }, []);
  const leave = () => {
    leaveFullScreen();
    close();
  };
  return (
    <dialog ref={dialog} className={css.large} aria-label={shareWords.qr.largeName} onClose={leave}>
      <QrCode drawing={drawing} />
      <p className={css.under}>{address}</p>
      {isLocal(address) && <p className={css.local}>{addressWords.local}</p>}
      <p className={css.corner}>
        {refused && <span role="status">{shareWords.qr.noFullScreen}</span>}
        <button type="button" onClick={() => dialog.current?.close()}>
          {uiWords.close}
        </button>
      </p>
    </dialog>
  );
}
