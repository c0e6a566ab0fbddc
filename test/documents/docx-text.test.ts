import { describe, expect, test } from "vitest";
import { parseMarkup } from "#authoring/tool/parse-markup.ts";
import { docxText } from "#documents/docx-text.ts";
import { docxOf, line, notesXml, paragraph, wordXml, zipOf } from "#test/support/word-file.ts";

const read = (body: string, more: Readonly<Record<string, string>> = {}): string =>
  docxText(docxOf(body, more), parseMarkup, "read");
const cell = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const raised = (text: string): string => `<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t>`;

describe("a Word file that is read for figures", () => {
  test.each<[what: string, body: string, text: string]>([
    [
      "insertions are in the text, deletions are not",
      "<w:p><w:r><w:t>完成</w:t></w:r><w:del><w:r><w:delText>40.6</w:delText></w:r></w:del><w:ins><w:r><w:t>48.6</w:t></w:r></w:ins><w:r><w:t>亿元</w:t></w:r></w:p>",
      "完成48.6亿元",
    ],
    [
      "what was inserted and deleted again is not",
      "<w:p><w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>48</w:t></w:r></w:ins></w:p>",
      "48",
    ],
    [
      "a paragraph whose end was deleted goes on in the next",
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>完成48</w:t></w:r></w:p>${line(".6亿元")}`,
      "完成48.6亿元",
    ],
    [
      "a row that was deleted",
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${cell(line("旧"))}${cell(line("1"))}</w:tr><w:tr>${cell(line("新"))}${cell(line("2"))}</w:tr></w:tbl>`,
      "新\t2",
    ],
    ["raised digits", paragraph("<w:t>增加值</w:t>", raised("3"), "<w:t>48.6亿元</w:t>"), "增加值[3]48.6亿元"],
    ["powers of units", paragraph("<w:t>7.2万m</w:t>", raised("2")), "7.2万m²"],
    ["hidden words", paragraph("<w:t>一</w:t>", "<w:rPr><w:vanish/></w:rPr><w:t>2</w:t>"), "一"],
    [
      "numbers of lists are no text",
      `<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>一</w:t></w:r></w:p>`,
      "一",
    ],
    [
      "fields by what they show",
      `<w:p><w:r><w:instrText>PAGE 9</w:instrText></w:r><w:fldSimple w:instr="X 7"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>`,
      "3",
    ],
    [
      "readings above signs",
      paragraph(
        "<w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby>",
      ),
      "一",
    ],
  ])("%s", (_, body, text) => expect(read(body)).toBe(text));

  test("a text box follows the paragraph that it hangs on", () => {
    const box = (tag: string): string => `<${tag}><w:txbxContent>${line("图1 投资22亿元")}</w:txbxContent></${tag}>`;
    const body = `<w:p><w:r><w:t>到位</w:t></w:r><w:r><AlternateContent><Choice>${box("x")}</Choice><Fallback>${box("y")}</Fallback></AlternateContent></w:r><w:r><w:t>资金40.6亿元</w:t></w:r></w:p>${line("二")}`;
    expect(read(body)).toBe("到位资金40.6亿元\n图1 投资22亿元\n二");
  });

  test("tables keep rows, heads, empty and wide cells, a row to a line", () => {
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const wide = '<w:gridSpan w:val="2"/>';
    const table = `<w:tbl>${row(cell(line("镇")), cell(line("产值"), wide))}${row(cell("<w:p/>"), cell(line("2023年")), cell(line("2024年")))}${row(cell(line("东") + line("镇")), cell(line("3")), cell(line("4")))}</w:tbl>`;
    expect(read(line("表1") + table + line("完"))).toBe("表1\n镇\t产值\n\t2023年\t2024年\n东 镇\t3\t4\n完");
  });

  test("a table of one cell is a frame around paragraphs; one inside of a cell is a part of it", () => {
    const inner = `<w:tbl><w:tr>${cell(line("甲"))}${cell(line("1"))}</w:tr></w:tbl>`;
    expect(read(`<w:tbl><w:tr>${cell(line("一") + line("二"))}</w:tr></w:tbl>`)).toBe("一\n二");
    expect(read(`<w:tbl><w:tr>${cell(inner)}${cell(line("乙"))}</w:tr></w:tbl>`)).toBe("甲 1\t乙");
  });

  test("notes stand at the end in the order of their marks, which do not run into numbers", () => {
    const body = paragraph(
      "<w:t>增加值</w:t>",
      '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="7"/>',
      "<w:t>48.6亿元，人口14.6</w:t>",
      '<w:endnoteReference w:id="2"/>',
      "<w:t>万人</w:t>",
    );
    const more = {
      "word/footnotes.xml": notesXml("footnote", { "2": line("没有标出"), "7": line("按现价") + line("计算。") }),
      "word/endnotes.xml": notesXml("endnote", { "2": paragraph("<w:endnoteRef/>", "<w:t>2024年末。</w:t>") }),
    };
    expect(read(body, more)).toBe("增加值[1]48.6亿元，人口14.6[2]万人\n[1]按现价 计算。\n[2]2024年末。");
  });

  test("a mark of the writer's own stands as it is", () => {
    const body = paragraph('<w:footnoteReference w:customMarkFollows="1" w:id="7"/>', raised("注"), "<w:t>48.6</w:t>");
    expect(read(body)).toBe("注48.6");
  });

  test("the main part may be numbered", () => {
    expect(docxText(zipOf({ "word/document2.xml": wordXml(line("一")) }), parseMarkup, "read")).toBe("一");
  });
});
