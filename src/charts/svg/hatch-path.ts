/** A rectangle in the drawing's own units. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Lines from the left below to the right above through a rectangle, as one path; `step` apart along its edges. */
export function hatchLines({ left, top, width, height }: Area, step: number): string {
  const lines: string[] = [];
  const [right, bottom] = [left + width, top + height];
  // A line is where x + y is the same everywhere.
  for (let sum = left + top + step / 2; sum < right + bottom; sum += step) {
    const from = Math.max(left, sum - bottom);
    const to = Math.min(right, sum - top);
    lines.push(`M${short(from)} ${short(sum - from)}l${short(to - from)} ${short(from - to)}`);
  }
  return lines.join("");
}

const short = (n: number): string => String(Number(n.toFixed(1)));
