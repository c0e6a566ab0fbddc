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

const readOrNull = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);
