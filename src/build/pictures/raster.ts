import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type ChineseFont, chineseFont, rareFaces } from "#authoring/begin/fonts.ts";
import { signsMissing } from "#authoring/begin/glyphs.ts";
import { withFacts } from "./png-text.ts";

/** What draws pictures: ready once, used for hundreds. */
let ready: Promise<ChineseFont | null> | undefined;
let rare: readonly Uint8Array[] | undefined;

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

async function start(): Promise<ChineseFont | null> {
  const font = await chineseFont();
  if (font !== null)
    await initWasm(await readFile(createRequire(resolve("package.json")).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return font;
}
