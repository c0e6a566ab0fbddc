import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type ChineseFont, chineseFont, rareFaces } from "#authoring/begin/fonts.ts";
import { signsMissing } from "#authoring/begin/glyphs.ts";
import { withFacts } from "./png-text.ts";

/** What draws pictures: ready once, used for hundreds. */
let ready: Promise<ChineseFont | null> | undefined;
let rare: readonly Uint8Array[] | undefined;

/** Whether pictures can be drawn here: `false` where this machine has no font with Chinese characters. */
export const canRasterise = async (): Promise<boolean> => (await (ready ??= start())) !== null;

/**
 * An SVG as PNG, `width` pixels wide, with its facts. `null` where this machine has no font with Chinese characters: a picture with empty
 * boxes would be worse than none.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array | null> {
  const font = await (ready ??= start());
  if (font === null) return null;
  const { family, faces } = font;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontBuffers: [...faces, ...(await facesBeside(svg, faces))],
      defaultFontFamily: family,
      sansSerifFamily: family,
    },
  });
  const image = drawing.render();
  const png = withFacts(image.asPng(), svg);
  image.free();
  drawing.free();
  return png;
}

/** The faces for signs that the usual ones do not have; they are large, and seldom needed. */
async function facesBeside(svg: string, faces: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  return FEW_SIGNS.test(svg) || signsMissing(svg, faces).length === 0 ? [] : (rare ??= await rareFaces());
}

/** Nothing that a usual face with Chinese characters could lack. */
// oxlint-disable-next-line no-control-regex
const FEW_SIGNS = /^[\u0000-\u33ff\u4e00-\u9fa5\uf900-\uffff]*$/;

/** The same, kept in a folder by what was drawn: a picture takes a tenth of a second, and seldom changes. */
export async function rasteriseKept(folder: string, svg: string, width: number): Promise<Uint8Array | null> {
  const name = createHash("sha256").update(`${width}\n${svg}`).digest("hex").slice(0, 32);
  const file = join(folder, `${name}.png`);
  const kept = await readOrNull(file);
  if (kept !== null) return kept;
  const png = await rasterise(svg, width);
  if (png === null) return null;
  await mkdir(folder, { recursive: true });
  await writeFile(file, png);
  return png;
}

async function start(): Promise<ChineseFont | null> {
  const font = await chineseFont();
  if (font !== null)
    await initWasm(await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return font;
}

const readOrNull = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);
