import { QrCode } from "./QrCode";
import { qrOf } from "./qr";

interface Props {
  readonly address: string;
  /** Under the code. */
  readonly caption: string;
}

/** An address as a QR code with its caption; nothing if it is too long for one. */
export default function AddressQr({ address, caption }: Props) {
  const drawing = qrOf(address);
  if (drawing === null) return null;
  return (
    <>
      <QrCode drawing={drawing} />
      {caption}
    </>
  );
}
