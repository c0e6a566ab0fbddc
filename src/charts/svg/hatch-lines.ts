import { type Area, hatchLines } from "./hatch-path.ts";

/**
 * A drawing with its hatching as lines. Browsers print a pattern as a picture of dots, which is coarse on paper; lines stay
 * lines. Hatched are rectangles only, at 45°, as `hatch` in tokens.ts has it.
 */
export function withHatchLines(svg: string): string {
  const patterns = new Map<string, { readonly step: number; readonly width: string; readonly colour: string }>();
  const plain = svg.replace(/<pattern ([^>]*)>[^]*?<\/pattern>\n?/g, (all: string, attributes: string) => {
    const id = /\bid="([^"]+)"/.exec(attributes)?.[1];
    const step = Number(/\bheight="([\d.]+)"/.exec(attributes)?.[1]);
    const stroke = /<path d="M0 0l1 0l0 ([\d.]+)l-1 0Z" fill="([^"]+)"/.exec(all);
    if (id === undefined || !(step > 0) || stroke === null) throw new Error(`invalid pattern: ${all.slice(0, 120)}`);
    patterns.set(id, { step, width: stroke[1] ?? "", colour: stroke[2] ?? "" });
    return "";
  });
  return plain
    .replace(/<path d="([^"]+)" fill="url\(#([^)]+)\)"[^>]*>/g, (all: string, d: string, id: string) => {
      const pattern = patterns.get(id);
      if (pattern === undefined) throw new Error(`invalid pattern: ${all}`);
      const { step, width, colour } = pattern;
      // The outline is that of the shape below.
      return `<path d="${hatchLines(boxOf(d), step * Math.SQRT2)}" fill="none" stroke="${colour}" stroke-width="${width}">`;
    })
    .replace(/<defs>\s*<\/defs>\n?/, "");
}

/** The corners of a path made of straight steps. */
function boxOf(d: string): Area {
  let [x, y] = [0, 0];
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, a, b] of d.matchAll(/([Ml])(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
    const [dx, dy] = [Number(a), Number(b)];
    [x, y] = command === "M" ? [dx, dy] : [x + dx, y + dy];
    xs.push(x);
    ys.push(y);
  }
  if (xs.length < 4) throw new Error(`invalid hatching: ${d}`);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
