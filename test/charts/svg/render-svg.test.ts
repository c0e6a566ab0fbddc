import { describe, expect, it } from "vitest";
import { renderStatic, renderSvg } from "#charts/svg/render-svg.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { everyDrawing } from "#test/charts/plain.ts";

const words = (id: string) => ({ id, title: "样例", description: "样例说明" });
const idsOf = (svg: string): readonly string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1] ?? "");

describe.each(everyDrawing)("$name in $lang at $width", ({ name, model, width, context }) => {
  const svg = renderSvg(model, context, words(name));

  it("is drawn the same again, whatever was drawn before", () => {
    // The drawings of all others lie between the first one and this.
    expect(renderSvg(model, context, words(name))).toBe(svg);
  });

  it("has no style sheet, class, script, handler or link, and no size but its view box", () => {
    expect(svg).not.toMatch(/<style|class=|<script|<foreignObject|:hover|\son\w+=|ecmeta|href=/);
    expect(svg).toMatch(new RegExp(`^<svg xmlns="[^"]+" viewBox="0 0 ${width} \\d+" role="img"`));
    expect(svg.slice(0, svg.indexOf(">"))).not.toMatch(/ (?:width|height)=/);
  });

  it("takes its colours from the page", () => {
    expect(svg).toMatch(/(?:fill|stroke)="var\(--(?:ink|rule-strong|series-\d)\)"/);
    expect(svg).not.toMatch(/(?:fill|stroke)="(?:#|rgb|black)/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("refers to no id that it does not have", () => {
    const ids = idsOf(svg);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(#([^)]+)\)|aria-\w+="([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? "");
    for (const id of used) expect(ids).toContain(id);
  });

  it("has well-formed tags with short numbers", () => {
    for (const [tag] of svg.matchAll(/<[^>]+>/g)) {
      expect(tag).toMatch(/^<\/?[a-zA-Z]+(?: [\w:-]+="[^"<]*")*\/?>$/);
      // A dot is a dash of next to no length.
      const counted = tag
        .replace(/stroke-width="[^"]*"/, "")
        .replace(/(?<=stroke-dasharray="(?:[\d.,]*,)?)0\.001/g, "0");
      if (!tag.includes("matrix")) expect(counted).not.toMatch(/\d\.\d{2,}/);
    }
  });
});

describe("svg of a chart", () => {
  it("shares no id with another chart, or with its own other width", () => {
    const drawings = [
      ...idsOf(renderSvg(chartCases.columns, chartContext("zh", 340), words("one"))),
      ...idsOf(renderSvg(chartCases.columns, chartContext("zh", 640), words("one"))),
      ...idsOf(renderSvg(chartCases.shares, chartContext("zh", 340), words("two"))),
    ];
    expect(drawings.length).toBe(6);
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it("carries title and description as text", () => {
    const { documentLabel } = chartContext("zh", 340);
    const drawing = { model: chartCases.tiers, lang: "zh" as const, documentLabel };
    const svg = renderStatic({ ...drawing, title: '<a> & "b"', description: "</desc><script>" }, { width: 340 });
    expect(svg).toContain('<title id="s-sme-tiers-340-title">&lt;a&gt; &amp; &quot;b&quot;</title>');
    expect(svg).toMatch(/&lt;\/desc&gt;&lt;script&gt;[^<]*<\/desc>/);
    expect(svg).toContain('aria-labelledby="s-sme-tiers-340-title" aria-describedby="s-sme-tiers-340-desc"');
  });

  it("says after the values what stands for them in the picture", () => {
    const said = (lang: "zh" | "en") =>
      /<desc[^>]*>([^<]*)/.exec(renderSvg(chartCases.tiers, chartContext(lang, 340), words("x")))?.[1];
    expect(said("zh")).toBe("样例说明每格1家；斜线在上下限之间；虚线的一个是“余”，多出多少未公布；各类不相加。");
    expect(said("en")).toMatch(/^样例说明 A square is one enterprise; .*the kinds are not added up\.$/);
  });

  it("takes names from the data for nothing but text", () => {
    const nasty = "<img src=x onerror=alert(1)>";
    const svg = renderSvg(chartCases.readings, { ...chartContext("zh", 640), documentLabel: () => nasty }, words("x"));
    expect(svg).not.toContain("<img");
    expect(svg).toContain("&lt;img");
  });

  it("leaves printed numbers alone", () => {
    expect(renderSvg(chartCases.money, chartContext("zh", 340), words("money"))).toContain("4.61亿元");
  });

  it("draws one shape for each value and none for a gap", () => {
    const svg = renderSvg(chartCases.sectors, chartContext("zh", 340), words("x"));
    // Two bars, the sure part of a range, and the arrow of an open end.
    expect(svg.match(/fill="var\(--series-1\)"/g)).toHaveLength(4);
    const signs = renderSvg(chartCases.missingCategory, chartContext("zh", 340), words("x"));
    expect(signs.match(/stroke="var\(--series-1\)"/g)).toHaveLength(1);
  });
});
