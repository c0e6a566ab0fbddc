import { expect, test } from "vitest";
import { withHatchLines } from "#charts/svg/hatch-lines.ts";

const drawing = (d: string): string =>
  `<svg><defs><pattern id="p" width="4" height="4"><path d="M0 0l1 0l0 1.5l-1 0Z" fill="#123456"></path></pattern>
</defs>
<path d="${d}" fill="url(#p)" stroke="none"></path></svg>`;

test("a hatched bar gets lines within its corners, in the colour and width of the pattern", () => {
  const svg = withHatchLines(drawing("M10 20l30 0l0 40l-30 0Z"));
  expect(svg).not.toMatch(/pattern|defs|url\(/);
  expect(svg).toContain('stroke="#123456" stroke-width="1.5"');
  const d = / d="([^"]+)"/.exec(svg)?.[1] ?? "";
  const lines = [...d.matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) (-?[\d.]+)/g)].map(([, ...n]) => n.map(Number));
  expect(lines.length).toBeGreaterThan(5);
  for (const [x = 0, y = 0, dx = 0, dy = 0] of lines) {
    expect(dx).toBeCloseTo(-dy, 5);
    expect(Math.min(x, x + dx)).toBeGreaterThan(10 - 0.01);
    expect(Math.max(x, x + dx)).toBeLessThan(40 + 0.01);
    expect(Math.min(y, y + dy)).toBeGreaterThan(20 - 0.01);
    expect(Math.max(y, y + dy)).toBeLessThan(60 + 0.01);
  }
});

test("a drawing without hatching is as it was", () => {
  const svg = '<svg><path d="M0 0l1 1" fill="#000000"></path></svg>';
  expect(withHatchLines(svg)).toBe(svg);
});

test("a pattern of another make is told, not left out", () => {
  expect(() => withHatchLines('<svg><pattern id="q" height="4"><circle r="1"/></pattern></svg>')).toThrow(
    "invalid pattern: ",
  );
  expect(() => withHatchLines(drawing("M0 0l5 5"))).toThrow("invalid hatching: M0 0l5 5");
});
