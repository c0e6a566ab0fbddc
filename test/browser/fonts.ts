import type { Page } from "playwright-core";
import { settled } from "./support.ts";

/**
 * The fonts that a layout has to hold with: those of this machine, wide ones and narrow ones. Pages name fonts of the
 * reader's system, so that which is drawn differs from machine to machine, and words with it by a fifth of their width.
 */
export const FONTS = ["own", "wide", "narrow"] as const;
export type Font = (typeof FONTS)[number];

/** Faces at least one of which every browser's system has (Debian's fontconfig, Windows, macOS), and how wide they are. */
const WIDE_FACES = ["DejaVu Sans", "Verdana", "Bitstream Vera Sans"];
const USUAL_FACES = ["Liberation Sans", "Arial", "Helvetica", "Noto Sans"];

/** How wide a face is drawn (%), so that both sorts come out alike: wider than DejaVu, narrower than Liberation Sans Narrow. */
const SCALES = { wide: { wide: 106, usual: 124 }, narrow: { wide: 66, usual: 78 } } as const;

/** The mean width of the letters of `SAMPLE` (em): DejaVu Sans has 0.53, Liberation Sans 0.46, its narrow face 0.38. */
const BOUNDS = { wide: [0.54, 0.65], narrow: [0.33, 0.375] } as const;
const SAMPLE = "Sphinx of black quartz, judge my vow: 1,234,567,890 yuan";

/**
 * Draws what a page says in Latin letters in another font, Chinese signs as before: these are as wide as they are high in
 * every font. Throws where no face was found that could be made as wide, or as narrow, as is wanted.
 */
export async function drawIn(page: Page, font: Font): Promise<void> {
  await page.evaluate(
    ({ css, id }) => {
      document.getElementById(id)?.remove();
      if (css === "") return;
      const style = document.createElement("style");
      style.id = id;
      style.textContent = css;
      document.head.append(style);
    },
    { css: font === "own" ? "" : styleOf(font), id: "drawn-in" },
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await settled(page);
  if (font === "own") return;
  const width = await page.evaluate((sample) => {
    const probe = document.createElement("span");
    probe.style.cssText = "position:absolute;white-space:nowrap;font-size:100px!important;font-weight:400";
    probe.textContent = sample;
    document.body.append(probe);
    const size = Number.parseFloat(getComputedStyle(probe).fontSize);
    const { width: px } = probe.getBoundingClientRect();
    probe.remove();
    return px / size / sample.length;
  }, SAMPLE);
  const [least, most] = BOUNDS[font];
  if (width < least || width > most)
    throw new Error(`invalid ${font} font: letters of ${width.toFixed(3)} em, expected ${least} to ${most}`);
}

function styleOf(font: Exclude<Font, "own">): string {
  const face = (family: string, names: readonly string[], weight: string, scale: number): string => {
    const bold = weight === "400" ? "" : " Bold";
    const src = names.map((name) => `local("${name}${bold}")`).join(",");
    // As high as a face may be low: SimSun is no higher than its size. The line of an inline link is what this decides.
    const height = `ascent-override:${(8800 / scale).toFixed(1)}%;descent-override:${(1200 / scale).toFixed(1)}%;line-gap-override:0%`;
    return `@font-face{font-family:"${family}";src:${src};font-weight:${weight};size-adjust:${scale}%;${height};unicode-range:U+20-2FF,U+2000-206F}`;
  };
  const faces = (["400", "600 900"] as const).flatMap((weight) => [
    face("Drawn A", WIDE_FACES, weight, SCALES[font].wide),
    face("Drawn B", USUAL_FACES, weight, SCALES[font].usual),
  ]);
  return `${faces.join("")}*{font-family:"Drawn A","Drawn B","Noto Sans CJK SC",sans-serif!important}`;
}
