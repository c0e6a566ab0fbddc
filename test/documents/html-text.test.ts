import { describe, expect, test } from "vitest";
import { parseMarkup } from "#authoring/tool/parse-markup.ts";
import { pastedText } from "#documents/documents.ts";
import { htmlText } from "#documents/html-text.ts";

/** The text of a page as figures are looked for in it. */
const read = (body: string): string =>
  htmlText(`<!doctype html><html><body>${body}</body></html>`, parseMarkup, "read");

describe("marks of notes do not run into numbers", () => {
  test.each<[what: string, html: string, text: string]>([
    ["a raised number", "<p>增加值<sup>3</sup>48.6亿元</p>", "增加值[3]48.6亿元"],
    ["after a number", "<p>增加值48.6<sup>2</sup>亿元，增长5.3%<sup>[4]</sup></p>", "增加值48.6[2]亿元，增长5.3%[4]"],
    ["several", "<p>人口<sup>1,2</sup>14.6万人</p>", "人口[1,2]14.6万人"],
    ["in brackets around the raised sign", "<p>人口[<sup>1</sup>]14.6万人</p>", "人口[1]14.6万人"],
    ["a link", '<p>人口<sup><a href="#n1">1</a></sup>14.6万人</p>', "人口[1]14.6万人"],
    [
      "raised by its style",
      '<p>人口<span style="font-size:9pt;vertical-align:super">1</span>14.6万人</p>',
      "人口[1]14.6万人",
    ],
    ["of Word", '<p>人口<span class="MsoFootnoteReference">[1]</span>14.6万人</p>', "人口[1]14.6万人"],
    ["a sign", "<p>人口<sup>①</sup>14.6万人</p>", "人口①14.6万人"],
    ["an empty one", "<p>人口<sup></sup>14.6万人</p>", "人口14.6万人"],
    [
      "powers of units are none",
      "<p>7.2万m<sup>2</sup>，库容3.1×10<sup>4</sup>m<sup>3</sup></p>",
      "7.2万m²，库容3.1×10^4m³",
    ],
    ["what is lowered stays", "<p>PM<sub>2.5</sub>浓度32微克</p>", "PM2.5浓度32微克"],
    [
      "a tag that was never closed raises nothing",
      "<p>人口<sup>共计14.6万人，比上年末减少0.2万人</p><p>二</p>",
      "人口共计14.6万人，比上年末减少0.2万人\n二",
    ],
  ])("%s", (_, html, text) => expect(read(html)).toBe(text));
});

describe("tables of figures", () => {
  const table = (rows: string): string => `<table>${rows}</table>`;
  test.each<[what: string, html: string, text: string]>([
    [
      "heads, rows and empty cells",
      table("<tr><th>指标</th><th>单位</th><th>2024年</th></tr><tr><td>增加值</td><td></td><td>48.6</td></tr>"),
      "指标\t单位\t2024年\n增加值\t\t48.6",
    ],
    [
      "paragraphs, breaks and preformatted space in a cell stay in its row",
      table(
        "<tr><td><p>增加值</p></td><td><p>48.6</p><p>亿元</p></td></tr><tr><td>人口</td><td>14.6<br>万人</td></tr>",
      ),
      "增加值\t48.6 亿元\n人口\t14.6 万人",
    ],
    [
      "a head over two columns, and one over two rows",
      table(
        "<tr><th rowspan=2>镇</th><th colspan=2>产值</th></tr><tr><th>2023年</th><th>2024年</th></tr><tr><td>东镇</td><td>3</td><td>4</td></tr>",
      ),
      "镇\t产值\n\t2023年\t2024年\n东镇\t3\t4",
    ],
    [
      "an empty corner",
      table("<tr><td></td><td>2023年</td></tr><tr><td>人口</td><td>14.6</td></tr>"),
      "\t2023年\n人口\t14.6",
    ],
    [
      "rows and cells that are not closed",
      "<table><tr><td>人口<td>14.6<tr><td>户数<td>5.1</table>",
      "人口\t14.6\n户数\t5.1",
    ],
    [
      "a caption",
      "<table><caption>表1 主要指标</caption><tr><td>人口</td><td>14.6</td></tr></table>",
      "表1 主要指标\n人口\t14.6",
    ],
  ])("%s", (_, html, text) => expect(read(html)).toBe(text));

  test("a table that only lays out the page has paragraphs", () => {
    const inner = table("<tr><td>人口</td><td>14.6</td></tr>");
    expect(read(table(`<tr><td><p>一</p><p>二</p>${inner}</td><td>三</td></tr>`))).toBe("一\n二\n人口\t14.6\n三");
    expect(read(table("<tr><td><p>一</p><p>二</p></td></tr>"))).toBe("一\n二");
  });
});

describe("what surrounds a document on its page", () => {
  const menu = "<ul><li><a href=a>首页</a></li><li><a href=b>政务公开</a></li><li><a href=c>2024年专题</a></li></ul>";
  test.each<[what: string, html: string, text: string]>([
    ["a menu", `<div class="top">${menu}</div><p>全年完成48.6亿元。</p>`, "全年完成48.6亿元。"],
    ["what HTML calls so", "<nav>第1页</nav><p>全年完成48.6亿元。</p><footer>2024</footer>", "全年完成48.6亿元。"],
    [
      "the way to the page",
      "<div>您现在所在的位置：<a href=a>首页</a> > <a href=b>2024年报告</a></div><p>全年完成48.6亿元。</p>",
      "全年完成48.6亿元。",
    ],
    [
      "the foot, with its numbers",
      "<p>全年完成48.6亿元。</p><div>主办：样例县人民政府 电话 0000-1234567<p>样ICP备00000001号-1</p><p>网站标识码：0000000001</p></div>",
      "全年完成48.6亿元。",
    ],
    ["the ways on", "<p>全年完成48.6亿元。</p><p>上一篇：<a href=a>2023年报告</a></p>", "全年完成48.6亿元。"],
    ["what is hidden", '<p>一</p><p style="display: none">2</p><p hidden>3</p>', "一"],
  ])("is left out: %s", (_, html, text) => expect(read(html)).toBe(text));

  test.each<[what: string, html: string, text: string]>([
    [
      "a sentence with links",
      "<p>全年完成<a href=a>48.6</a>、<a href=b>32.1</a>、<a href=c>16.5亿元</a>。</p>",
      "全年完成48.6、32.1、16.5亿元。",
    ],
    ["a report of few words beside its menu", `<main><h1>报告</h1>${menu}<p>共5件</p></main>`, "报告\n共5件"],
    ["a table of figures with links", "<table><tr><td>人口</td><td><a href=a>14.6</a></td></tr></table>", "人口\t14.6"],
  ])("but not %s", (_, html, text) => expect(read(html)).toBe(text));

  test("is kept for the check of an original, whose hashes rest on it", () => {
    expect(htmlText(`<body>${menu}<p>增加值<sup>3</sup>48.6</p></body>`, parseMarkup, "check")).toBe(
      "首页\n政务公开\n2024年专题\n增加值348.6",
    );
  });
});

test("a line of the source that ends between Chinese signs is no space, one between words is", () => {
  expect(read("<p>全年完成增\n  加值，\n增长5.3%</p><p>GDP\nper head</p>")).toBe(
    "全年完成增加值，增长5.3%\nGDP per head",
  );
});

test("readings above signs are not read", () => {
  expect(read("<ruby>旌<rp>(</rp><rt>jīng</rt><rp>)</rp></ruby>旗")).toBe("旌旗");
});

test("what was pasted from a word processor is its text", () => {
  const pasted =
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{}</style><!--[if gte mso 9]><xml>9</xml><![endif]--></head><body lang=ZH-CN><!--StartFragment--><p class=MsoNormal>全年完成<span lang=EN-US>48.6</span>亿元<a href="#_ftn1"><span class=MsoFootnoteReference><span lang=EN-US><![if !supportFootnotes]>[1]<![endif]></span></span></a>，<o:p></o:p></p><!--EndFragment--></body></html>';
  expect(pastedText(pasted, parseMarkup)).toBe("全年完成48.6亿元[1]，");
});
