import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

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

/** Fonts for what those have no glyph for: rare characters of names, beyond the basic plane. */
const RARE: readonly string[] = [
  "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf",
  "/usr/share/fonts/truetype/hanazono/HanaMinA.ttf",
  "/usr/share/fonts/hanazono/HanaMinB.ttf",
  "/usr/share/fonts/hanazono/HanaMinA.ttf",
  "/System/Library/Fonts/Supplemental/Songti.ttc",
  "C:\\Windows\\Fonts\\simsunb.ttf",
];

/** A font with Chinese characters on this machine. */
export interface ChineseFont {
  readonly family: string;
  readonly faces: readonly Uint8Array[];
}

/** The first font of a list that is there, with which pictures are drawn; `null` where there is none. */
export async function chineseFont(fonts: typeof FONTS = FONTS): Promise<ChineseFont | null> {
  for (const [family, ...files] of fonts) {
    const faces = (await Promise.all(files.map(readOrNull))).filter((face) => face !== null);
    if (faces.length > 0) return { family, faces };
  }
  return null;
}

/** The faces of this machine for rare characters; empty where it has none. */
export async function rareFaces(fonts: readonly string[] = RARE): Promise<readonly Uint8Array[]> {
  return (await Promise.all(fonts.map(readOrNull))).filter((face) => face !== null);
}

const readOrNull = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);
