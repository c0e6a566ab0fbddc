import { textWidth } from "#charts/draw/text.ts";

/** At this width of the frame and above the drawing for pages is shown (px). */
const WIDE = 520;
/** What stands between the edge of the frame and its content, on both sides together, with its line (px). */
const EDGES = 26;
/** A drawing is never wider than this (px). */
const MOST = { narrow: 380, wide: 800 } as const;

/** Short names: these rules are in every frame. */
const RULES = `*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font-family:var(--font);line-height:1.5}
body{margin:0;overflow-wrap:anywhere}
main{padding:12px;border:1px solid var(--rule)}
h1{margin:0;font-size:1.125rem;line-height:1.4}
p,dl,dd,figure{margin:0}
dl{display:flex;flex-wrap:wrap;gap:0 1.5rem}
a{color:var(--accent);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.m,dt{font-size:.875rem;color:var(--muted)}
data{overflow-wrap:break-word;word-break:keep-all}
.v{font-size:1rem;color:var(--muted)}
.v data>:first-child{font-size:2rem;line-height:1.3;font-weight:600;color:var(--ink)}
figcaption{margin-bottom:4px}
figure{margin-top:12px;padding-top:8px;border-top:1px solid var(--rule)}
svg{display:block;width:100%;height:auto}
.narrow{max-width:${MOST.narrow}px}
.wide{display:none;max-width:${MOST.wide}px}
@media(min-width:${WIDE}px){.narrow{display:none}.wide{display:block}}
summary{padding:.7rem 0;font-size:.875rem;color:var(--accent);cursor:pointer}
.t{overflow-x:auto;margin-bottom:.75rem;font-size:.875rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;min-width:4.5em}
.o a{display:inline-block;padding:.7rem 0 .2rem}`;

const RULED = new Set([...RULES.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));

/** The attribute of the classes in it that have rules in a frame; the site's own have none here. */
export function ruledClass(_: string, classes: string): string {
  const kept = classes.split(" ").filter((name) => RULED.has(name));
  return kept.length === 0 ? "" : ` class="${kept.join(" ")}"`;
}

/** The root, whatever display was not chosen on the page: there is no choice in a frame. */
const ON_ROOT = /^(?::root)+(?:\[lang[^\]]*\])?(?::not\([^)]*\))*$/;

/** The site's colours and fonts, those of dark and of forced colours too, taken from its styles; then the frame's own rules. */
export function embedCss(css: string): string {
  const onRoot = (rule: string): boolean => {
    const selectors = rule.replace(/^@media[^{]*\{([^]*)\}$/, "$1").replace(/\{[^{}]*\}/g, ",");
    const named = selectors.split(",").map((selector) => selector.trim());
    return named.every((selector) => selector === "" || ON_ROOT.test(selector));
  };
  const kept = blocksOf(css.replace(/\/\*[^]*?\*\//g, "")).filter(
    (rule) => !rule.startsWith("@media print") && onRoot(rule),
  );
  return [...kept, RULES].map(lean).join("");
}

/** The outermost rules of some styles. */
function blocksOf(css: string): readonly string[] {
  const blocks: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < css.length; at += 1) {
    if (css[at] === "{") depth += 1;
    if (css[at] !== "}") continue;
    depth -= 1;
    if (depth > 0) continue;
    blocks.push(css.slice(from, at + 1).trim());
    from = at + 1;
  }
  return blocks;
}

const lean = (css: string): string =>
  css
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .trim();

/** Type size and line of what stands in a frame, in px; what lies in the table is not seen before it is opened. */
const LINES: Readonly<Record<string, readonly [size: number, line: number]>> = {
  h1: [18, 26],
  p: [14, 21],
  v: [22, 42],
  dt: [14, 21],
  dd: [22, 42],
  figcaption: [14, 21],
};

/**
 * How tall a frame has to be for this content at every width from 320 to 800, in px: text as wide as it is drawn about
 * (`charts/draw/text`), so that it is a little more than most need.
 */
export const frameHeight = (content: string): number =>
  Math.ceil(Math.max(...[320, WIDE - 1, WIDE, 800].map((width) => heightAt(content, width - EDGES))) / 10) * 10;

function heightAt(content: string, width: number): number {
  const closed = content.replace(/<div class="t"[^]*?<\/table>[^]*?<\/div>/, "");
  const drawn = width + EDGES < WIDE ? 0 : 1;
  // Padding, the line around, room to spare; what can be opened, and the link's own height.
  let height = EDGES + 24 + (closed.includes("<summary>") ? 44 : 0) + 20;
  const chart = [...closed.matchAll(/viewBox="0 0 ([\d.]+) ([\d.]+)"/g)][drawn];
  if (chart !== undefined)
    height += 21 + (Math.min(width, MOST[drawn === 0 ? "narrow" : "wide"]) / Number(chart[1])) * Number(chart[2]);
  for (const [, name = "", rest = "", text = ""] of closed.matchAll(
    /<(h1|p|dt|dd|figcaption)((?: [^>]*)?)>([^]*?)<\/\1>/g,
  )) {
    const [size, line] = LINES[rest.includes('"v"') ? "v" : name] ?? [14, 21];
    const plain = text.replace(/<[^>]*>/g, "").replace(/&\w+;/g, " ");
    height += Math.ceil(textWidth(plain, size) / width) * line;
  }
  return height;
}
