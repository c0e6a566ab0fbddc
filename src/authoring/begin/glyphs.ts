import type { Issue } from "#domain/check/issue.ts";
import { chineseFont, rareFaces } from "./fonts.ts";

/** Signs that every font with Chinese characters has: Latin ones, the marks of both languages, the common characters. */
const COMMON =
  /^[\t-\u007e\u00a0-\u00ff\u2010-\u2027\u2030-\u2049\u2190-\u2193\u3000-\u3011\u4e00-\u9fa5\uff01-\uff5e]*$/;

/**
 * Signs of a release that the font of this machine does not have: its pictures as PNG and its printed report show an empty box
 * for each. Told once a sign, where it stands first. Nothing is told where there is no font at all, as nothing is drawn then.
 */
export async function signsNotDrawn(data: ReadonlyMap<string, unknown>): Promise<readonly Issue[]> {
  const rare = new Map<string, { readonly file: string; readonly place: string }>();
  for (const [file, content] of data) collect(content, file, "", rare);
  if (rare.size === 0) return [];
  const font = await chineseFont();
  if (font === null) return [];
  const missing = new Set(signsMissing([...rare.keys()].join(""), font.faces));
  const left = missing.size === 0 ? [] : signsMissing([...missing].join(""), await rareFaces());
  return [...rare]
    .filter(([sign]) => left.includes(sign))
    .map(([sign, { file, place }]) => ({
      code: "sign-not-drawn",
      file,
      place,
      found: `${sign} U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
      expected: font.family,
    }));
}

/** The signs of a text, each once, for which none of some faces has a glyph. */
export function signsMissing(text: string, faces: readonly Uint8Array[]): readonly string[] {
  if (COMMON.test(text)) return [];
  const rare = [...new Set(text)].filter((sign) => !COMMON.test(sign) && isSign(sign));
  const drawn = faces.map(charactersIn);
  return rare.filter((sign) => !drawn.some((has) => has(sign.codePointAt(0) ?? 0)));
}

function collect(data: unknown, file: string, place: string, into: Map<string, { file: string; place: string }>): void {
  if (typeof data === "string") {
    if (COMMON.test(data)) return;
    for (const sign of data) if (!COMMON.test(sign) && isSign(sign) && !into.has(sign)) into.set(sign, { file, place });
  } else if (Array.isArray(data)) data.forEach((item: unknown, at) => collect(item, file, `${place}[${at}]`, into));
  else if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) collect(value, file, place === "" ? key : `${place}.${key}`, into);
}

/** What is seen where it stands: no controls, no spaces, no marks that join or choose another form. */
const isSign = (sign: string): boolean => !/[\p{C}\p{Z}\p{M}\u{fe00}-\u{fe0f}]/u.test(sign);

/**
 * Which characters a font has a glyph for, by its `cmap` table (OpenType 1.9): formats 4 and 12, which are all that fonts of
 * today have. Of a collection (.ttc) the first face. A file that cannot be read so has them all: it may well draw them.
 */
export function charactersIn(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  try {
    const start = view.getUint32(0) === TTCF ? view.getUint32(12) : 0;
    const cmap = tableAt(view, start);
    const tables: Ranges[] = [];
    for (let at = 0; at < view.getUint16(cmap + 2); at++) {
      const table = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
      const format = view.getUint16(table);
      if (format === 12) tables.push(groups(view, table));
      else if (format === 4) tables.push(segments(view, table));
    }
    if (tables.length === 0) return () => true;
    return (code) => tables.some((ranges) => ranges.some(([from, to]) => code >= from && code <= to));
  } catch (error) {
    if (error instanceof RangeError) return () => true;
    throw error;
  }
}

const TTCF = 0x74746366;
const CMAP = 0x636d6170;

type Ranges = readonly (readonly [from: number, to: number])[];

function tableAt(view: DataView, start: number): number {
  for (let at = 0; at < view.getUint16(start + 4); at++) {
    const record = start + 12 + at * 16;
    if (view.getUint32(record) === CMAP) return view.getUint32(record + 8);
  }
  throw new RangeError("invalid font: no cmap");
}

function groups(view: DataView, table: number): Ranges {
  return Array.from({ length: view.getUint32(table + 12) }, (_, at) => {
    const group = table + 16 + at * 12;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

/** Segments whose glyphs are computed; the last one (U+FFFF) is a mark of the end. */
function segments(view: DataView, table: number): Ranges {
  const twice = view.getUint16(table + 6);
  const ends = table + 14;
  return Array.from({ length: twice / 2 }, (_, at) => {
    const end = view.getUint16(ends + at * 2);
    return [view.getUint16(ends + twice + 2 + at * 2), end] as const;
  }).filter(([from]) => from !== 0xffff);
}
