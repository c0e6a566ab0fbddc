import { access } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

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
  readonly files: readonly string[];
}

/** The first font with Chinese characters that is there; `null` where there is none. */
export async function chineseFont(fonts: typeof FONTS = FONTS): Promise<ChineseFont | null> {
  for (const [family, ...files] of fonts) {
    const there: string[] = [];
    for (const file of files)
      await access(file).then(
        () => there.push(file),
        () => undefined,
      );
    if (there.length > 0) return { family, files: there };
  }
  return null;
}

let found: Promise<ChineseFont | null> | undefined;

/**
 * An SVG as PNG, `width` pixels wide. `null` where this machine has no font with Chinese characters: a picture with empty
 * boxes would be worse than none.
 */
export async function rasterise(svg: string, width: number): Promise<Uint8Array | null> {
  found ??= chineseFont();
  const font = await found;
  return font === null ? null : drawn(svg, width, font);
}

const drawn = (svg: string, width: number, { family, files }: ChineseFont): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: family, sansSerifFamily: family },
  })
    .render()
    .asPng();
