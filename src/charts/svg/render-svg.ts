import { escaped } from "#domain/site/markup.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { sentences, WRITING } from "#words/format/writing.ts";
import type { DrawContext, PictureModel, StaticRenderer } from "#charts/draw/drawing.ts";
import { type ChartOption, echarts } from "#charts/live/echarts.ts";
import { withHatchLines } from "./hatch-lines.ts";
import { withJoinedPaths } from "./joined-paths.ts";
import { drawnOf } from "#charts/draw/option.ts";

/** The words of a picture, and the id from which its elements' ids are made. Without a title it says nothing of itself. */
export interface SvgWords {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A chart as SVG, without styles, classes or scripts: its colours are the page's variables. The same input gives the same text. */
export function renderSvg(model: PictureModel, context: DrawContext, { id, title, description }: SvgWords): string {
  const { width } = context;
  const { option, height } = drawnOf(model, { ...context, still: true });
  // In a place that gives it less height it is smaller, and stands where its words begin.
  const box = `viewBox="0 0 ${width} ${height}"${context.height === undefined || context.grows === true ? "" : ' preserveAspectRatio="xMinYMin"'}`;
  const prefix = `s-${id}-${width}-`;
  // The values first, then what stands for them in the picture.
  const key = "series" in model ? pictureKey(model, context.lang) : null;
  const withKey = (said: string): string =>
    key === null ? said : sentences([said, key + WRITING[context.lang].stop], context.lang);
  const svg = paint(option, width, height);
  const body = svg
    .slice(svg.indexOf(">") + 1)
    // ECharts numbers its elements through the whole process: two drawings of different runs would clash on a page.
    .replace(/zr\d+-/g, prefix)
    .replace(/<[a-z][^>]*>/g, lean)
    // What neither fills nor draws a line only catches the pointer, and marks the place of words.
    .replace(/<(path|rect) (?![^>]* stroke=)[^>]*fill="none"[^>]*><\/\1>\n?/g, "");
  const drawing = withJoinedPaths(withHatchLines(body));
  // A picture that only repeats what stands beside it is not read out.
  if (title === "") return `<svg xmlns="http://www.w3.org/2000/svg" ${box} aria-hidden="true">${drawing}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img"` +
    ` aria-labelledby="${prefix}title" aria-describedby="${prefix}desc">` +
    `<title id="${prefix}title">${escaped(title)}</title><desc id="${prefix}desc">${escaped(withKey(description))}</desc>` +
    drawing
  );
}

/** A tag without what only a script reads, with short numbers, without what holds anyhow, in the font of the page. Never touches text. */
function lean(tag: string): string {
  return (
    tag
      .replace(/ (?:ecmeta_\w+|pointer-events)="[^"]*"/g, "")
      .replace(/font-family:[^;"]*;?/g, "")
      .replace(/font-weight:400;| text-anchor="start"/g, "")
      // The one colour ECharts names itself: that of a clip path, which is never seen.
      .replace(/ fill="#000"/, "")
      .replace(/ >$/, ">")
      .replace(/([\w-]+)="([^"]*)"/g, (_, name: string, value: string) => {
        // A factor of a scale, or a line inside one, is small and counts.
        const digits = name === "stroke-width" || name === "stroke-dasharray" || value.startsWith("matrix") ? 3 : 1;
        const short = value.replace(/-?\d+\.\d{2,}/g, (n) => String(Number(Number(n).toFixed(digits))));
        return `${name}="${short}"`;
      })
  );
}

/** What the prerendered page shows, and what a page shows that was reached without loading. */
export const renderStatic: StaticRenderer = ({ model, title, description, ...context }, box) =>
  renderSvg(model, { ...context, ...box, animate: false }, { id: model.id, title, description });

/** `renderToSVGString` of the public interface adds hover rules that turn shapes with variable colours black. */
interface SvgPainter {
  renderToString(options: { cssEmphasis: boolean; cssAnimation: boolean; useViewBox: boolean }): string;
}

function isSvgPainter(painter: object): painter is SvgPainter {
  return "renderToString" in painter && typeof painter.renderToString === "function";
}

function paint(option: ChartOption, width: number, height: number): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    const { painter } = chart.getZr();
    if (!isSvgPainter(painter)) throw new Error("invalid painter: svg");
    return painter.renderToString({ cssEmphasis: false, cssAnimation: false, useViewBox: true });
  } finally {
    chart.dispose();
  }
}
