import type { ReactNode } from "react";
import type { Code } from "./qr-code.ts";

/** Light modules that a reader of codes wants on each side (ISO/IEC 18004). */
const QUIET = 4;

interface Props {
  readonly code: Code;
  readonly label: string;
  readonly className?: string;
}

/** A QR code, dark on light in every display: that is what cameras expect. */
export function QrPicture({ code: { size, path }, label, className }: Props): ReactNode {
  const side = size + 2 * QUIET;
  return (
    <svg className={className} role="img" aria-label={label} viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}>
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}
