import { expect, test } from "vitest";
import { qrCode } from "#views/parts/files/qr-code.ts";

/** Which modules a code has dark, as its picture has them. */
function modules(text: string): readonly string[] {
  const { size, path } = qrCode(text);
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => "."));
  for (const [, x = "", y = "", run = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = 0; at < Number(run); at += 1) {
      const row = rows[Number(y)];
      if (row?.[Number(x) + at] !== ".") throw new Error(`invalid code: ${x} ${y} twice, or outside`);
      row[Number(x) + at] = "#";
    }
  expect(path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, "")).toBe("");
  return rows.map((row) => row.join(""));
}

test("a code has its marks in three corners, its time lines, and a side of 17 + 4n modules", () => {
  const rows = modules("https://figures.example/county/");
  expect((rows.length - 17) % 4).toBe(0);
  const MARK = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
  const corner = (x: number, y: number): readonly string[] => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
  for (const [x, y] of [
    [0, 0],
    [rows.length - 7, 0],
    [0, rows.length - 7],
  ] as const)
    expect(corner(x, y)).toEqual(MARK);
  expect(rows[6]?.slice(8, rows.length - 8)).toMatch(/^(#\.)*#$/);
});

test("another address is another code, and a long one a larger code", () => {
  const short = modules("https://a.example/");
  expect(modules("https://b.example/")).not.toEqual(short);
  expect(modules(`https://a.example/${"x".repeat(200)}`).length).toBeGreaterThan(short.length);
});
