import { correction, generate } from "lean-qr";

/** A QR code: modules to a side, and the dark ones as the path of an SVG. */
export interface Code {
  readonly size: number;
  readonly path: string;
}

/** A text as a QR code that bears 15 % of damage. */
export function qrCode(text: string): Code {
  const bitmap = generate(text, { minCorrectionLevel: correction.M });
  const rows: string[] = [];
  for (let y = 0; y < bitmap.size; y += 1) {
    for (let x = 0; x < bitmap.size; x += 1) {
      let run = 0;
      while (bitmap.get(x + run, y)) run += 1;
      if (run > 0) rows.push(`M${x} ${y}h${run}v1h-${run}z`);
      x += run;
    }
  }
  return { size: bitmap.size, path: rows.join("") };
}
