import { type ReactNode, useMemo } from "react";
import { qrCode } from "#views/parts/files/qr-code.ts";
import { QrPicture } from "#views/parts/files/qr-picture.tsx";

/** An address as a QR code, encoded in the browser. */
export function AddressCode({ address, label }: { readonly address: string; readonly label: string }): ReactNode {
  const code = useMemo(() => qrCode(address), [address]);
  return <QrPicture code={code} label={label} />;
}
