import { useRef } from "react";
import { addressWords, deckWords, pageWords } from "#text";
import { LazyPart } from "../ui/LazyPart";
import { useTakeFocus } from "../ui/useTakeFocus";
import css from "./panels.module.css";
import { addressQr } from "./qrPart";
import { usePublicAddress } from "./usePublicAddress";

/** A QR code of the page, as large as the window, or the reason why there is none. */
export function QrPanel({ close }: { readonly close: () => void }) {
  const address = usePublicAddress();
  const button = useRef<HTMLButtonElement>(null);
  useTakeFocus(() => button.current);
  return (
    <section className={css.qr} aria-label={deckWords.commands.qr}>
      {address === null ? (
        <p>{addressWords.local}</p>
      ) : (
        <LazyPart file={addressQr} failed={pageWords.parts.noShare}>
          {(AddressQr) => <AddressQr address={address} caption={address} />}
        </LazyPart>
      )}
      <button ref={button} type="button" onClick={close}>
        {deckWords.close}
      </button>
    </section>
  );
}
