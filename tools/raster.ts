import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { withFacts } from "./png-text.ts";

/** Fonts with Chinese characters where systems keep them: a plain face, and the bold one where that is another file. */
const FONTS: readonly (readonly [family: string, ...files: string[]])[] = [
  [
    "Noto Sans CJK SC",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
  ],
  [
    "Noto Sans CJK SC",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Bold.ttc",
  ],
  [
    "Noto Sans CJK SC",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Bold.ttc",
  ],
  ["WenQuanYi Zen Hei", "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"],
  ["WenQuanYi Micro Hei", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"],
  ["PingFang SC", "/System/Library/Fonts/PingFang.ttc"],
  ["Hiragino Sans GB", "/System/Library/Fonts/Hiragino Sans GB.ttc"],
  ["Microsoft YaHei", "C:\\Windows\\Fonts\\msyh.ttc", "C:\\Windows\\Fonts\\msyhbd.ttc"],
  ["SimHei", "C:\\Windows\\Fonts\\simhei.ttf"],
  ["Noto Sans CJK SC", join(homedir(), ".local/share/fonts/NotoSansCJK-Regular.ttc")],
];

/** A font with Chinese characters on this machine. */
interface ChineseFont {
  readonly family: string;
  readonly faces: readonly Uint8Array[];
}

/** What draws pictures: ready once, used for hundreds. */
let ready: Promise<ChineseFont | null> | undefined;

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
    font: { fontBuffers: [...faces], defaultFontFamily: family, sansSerifFamily: family },
  });
  const image = drawing.render();
  const png = withFacts(image.asPng(), svg);
  image.free();
  drawing.free();
  return png;
}

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
  const font = await chineseFont(FONTS);
  if (font !== null)
    await initWasm(await readFile(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return font;
}

/** The first font of a list that is there; `null` where there is none. */
export async function chineseFont(fonts: typeof FONTS): Promise<ChineseFont | null> {
  for (const [family, ...files] of fonts) {
    const faces = (await Promise.all(files.map(readOrNull))).filter((face) => face !== null);
    if (faces.length > 0) return { family, faces };
  }
  return null;
}

const readOrNull = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);
