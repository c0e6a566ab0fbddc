import { textWidth } from "#charts/draw/text.ts";

/** A line of words in a drawing, by its edges in the drawing's own units. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/** Every line of words of a drawing with the place that it takes, as wide as `textWidth` reckons it. */
function textsOf(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", body = ""]) => {
    const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
    const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 12);
    const weight = /font-weight:(?:bold|[6-9]00)/.test(attributes) ? 600 : 400;
    const text = body.replace(/&([#\w]+);/g, (_, sign: string) => SIGNS[sign] ?? "?");
    const [dx = 0, dy = 0] = [...of("transform").matchAll(/-?[\d.]+/g)].map(Number);
    if (/rotate|matrix/.test(of("transform"))) throw new Error(`invalid text: ${text} is turned`);
    const [x, y] = [Number(of("x")) + dx, Number(of("y")) + dy];
    const wide = textWidth(text, size, weight);
    const left = { start: x, middle: x - wide / 2, end: x - wide }[of("text-anchor")] ?? x;
    const middle = of("dominant-baseline") === "central" ? y : y - size * 0.35;
    return { text, left, right: left + wide, top: middle - size / 2, bottom: middle + size / 2 };
  });
}

/** The words of a drawing that leave its box, with how far. */
export function outsideOf(svg: string): readonly string[] {
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
  return textsOf(svg)
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(
      ({ text, left, right, top, bottom }) =>
        `${text} ${[left, right, top, bottom].map(Math.round).join(" ")} of ${width} × ${height}`,
    );
}

/** Pairs of words that cover one another by more than a hair. */
export function coveringOf(svg: string): readonly string[] {
  const all = textsOf(svg).filter((t) => t.text.trim() !== "");
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
