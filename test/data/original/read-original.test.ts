// @vitest-environment happy-dom
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { DocumentFault } from "#documents/document-fault.ts";
import { type Original, readFile, readPasted } from "#data/original/read-original.ts";
import { MOST_BYTES, MOST_SIGNS } from "#documents/limits.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const bytes = (...values: readonly number[]): Bytes => new Uint8Array(values);
const hash = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");
const read = (content: string | Bytes, name: string): Promise<Original> => readFile(new File([content], name));
const textOf = async (content: string | Bytes, name: string): Promise<string> =>
  (await read(content, name)).forms[0].text;

async function faultOf(reading: Promise<Original>): Promise<string> {
  try {
    await reading;
    return "none";
  } catch (error) {
    if (error instanceof DocumentFault) return error.code;
    throw error;
  }
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const word = (body: string, head = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.map((r) => `<w:r>${r}</w:r>`).join("")}</w:p>`;
const zip = (files: Readonly<Record<string, string>>): Bytes =>
  new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const docx = (body: string, more: Readonly<Record<string, string>> = {}): Bytes =>
  zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": word(body), ...more });

describe("plain text", () => {
  test("is decoded as UTF-8, hashed as a file and as text", async () => {
    const original = await read("到位资金40.6亿元", "报告.txt");
    expect(original).toMatchObject({ kind: "text", name: "报告.txt", encoding: "UTF-8" });
    expect(original.sha256).toBe(hash("到位资金40.6亿元"));
    expect(original.forms[0]).toEqual({ text: "到位资金40.6亿元", sha256: hash("到位资金40.6亿元") });
  });

  test("with a byte order mark is another file and the same text", async () => {
    const original = await read("\ufeff到位", "a.md");
    expect(original.forms[0]).toEqual({ text: "到位", sha256: hash("到位") });
    expect(original.sha256).not.toBe(hash("到位"));
  });

  test.each<[what: string, content: Bytes, encoding: string]>([
    ["in GBK", bytes(0xb5, 0xbd, 0xce, 0xbb), "GB18030"],
    ["in GB18030, four bytes to a sign", bytes(0xb5, 0xbd, 0xce, 0xbb, 0x95, 0x32, 0x82, 0x36), "GB18030"],
    ["in UTF-16, low byte first", bytes(0xff, 0xfe, 0x30, 0x52, 0x4d, 0x4f), "UTF-16"],
    ["in UTF-16, high byte first", bytes(0xfe, 0xff, 0x52, 0x30, 0x4f, 0x4d), "UTF-16"],
  ])("%s", async (_, content, encoding) => {
    const original = await read(content, "a.txt");
    expect(original.encoding).toBe(encoding);
    expect(original.forms[0].text).toMatch(/^到位/);
  });

  test("has the forms that programs make of it: with other ends of lines, and with or without one at the end", async () => {
    const { forms } = await read("一\r\n二\r\n", "a.txt");
    expect(forms.map((f) => f.text)).toEqual(["一\n二\n", "一\r\n二\r\n", "一\n二", "一\n二\n\n"]);
    for (const { text, sha256 } of forms) expect(sha256).toBe(hash(text));
  });

  test("may be pasted", async () => {
    expect(await readPasted("用工1900余人")).toMatchObject({ kind: "pasted", name: null, sha256: null });
  });

  test("is read where the browser computes no hash", async () => {
    vi.stubGlobal("crypto", {});
    try {
      expect((await read("到位", "a.txt")).sha256).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("a web page", () => {
  test.each<[what: string, html: string, text: string]>([
    ["tags inside of a phrase", "<p>到位资金<b>40.6</b>亿元</p>", "到位资金40.6亿元"],
    ["paragraphs and breaks", "<div>一<p>二</p>三<br>四</div>", "一\n二\n三\n四"],
    [
      "a table",
      "<table><tr><td>部门</td><td>23个</td></tr><tr><td>镇</td><td>2个</td></tr></table>",
      "部门\t23个\n镇\t2个",
    ],
    ["space that is not seen", "<p>  到位\n   资金 </p>\n\n", "到位 资金"],
    ["entities", "<p>占&nbsp;100&#37;&lt;</p>", "占\u00a0100%<"],
    ["what is not for reading", "<style>a{}</style><script>document.title='x'</script><p>一</p><!-- 二 -->", "一"],
    ["preformatted lines", "<pre>一\n 二</pre>", "一\n二"],
  ])("%s", async (_, html, text) => {
    expect(await textOf(`<!doctype html><html><body>${html}</body></html>`, "a.html")).toBe(text);
  });

  test("is known by what it is or by its name, and hashed as the file it is", async () => {
    expect((await read("<html><body>一</body></html>", "a.txt")).kind).toBe("html");
    const named = await read("<p>一</p>", "a.htm");
    expect(named).toMatchObject({ kind: "html", sha256: hash("<p>一</p>") });
    expect(named.forms[0].sha256).toBe(hash("一"));
  });
});

describe("a Word file", () => {
  test("is its paragraphs, a phrase over several runs in one", async () => {
    const body =
      paragraph("<w:t>到位资金</w:t>", "<w:t>40.6</w:t><w:tab/><w:t>亿元</w:t>") + paragraph("<w:t>二</w:t>");
    const original = await read(docx(body), "a.docx");
    expect(original).toMatchObject({ kind: "docx", encoding: null, sha256: hash(docx(body)) });
    expect(original.forms[0].text).toBe("到位资金40.6\t亿元\n二");
  });

  test.each<[what: string, body: string, text: string]>([
    [
      "deleted words are gone, inserted ones are there",
      "<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>",
      "新",
    ],
    [
      "moved words are where they went",
      "<w:p><w:moveFrom><w:r><w:t>句</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>句</w:t></w:r></w:moveTo></w:p>",
      "句",
    ],
    ["tab stops are no tabs", "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>一</w:t></w:r></w:p>", "一"],
    [
      "rows and cells",
      `<w:tbl><w:tr><w:tc>${paragraph("<w:t>镇</w:t>")}</w:tc><w:tc>${paragraph("<w:t>2个</w:t>")}</w:tc></w:tr></w:tbl>`,
      "镇 \t2个 \t",
    ],
    ["lines in a paragraph", paragraph("<w:t>一</w:t><w:br/><w:t>二</w:t>"), "一\n二"],
  ])("%s", async (_, body, text) => {
    expect(await textOf(docx(body), "a.docx")).toBe(text);
  });
});

describe("what is not read says why", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = Array.from("EncryptedPackage", (sign) => [sign.charCodeAt(0), 0]).flat();
  /** A file in an archive with the sign of a password. */
  const locked = (): Bytes => {
    const data = zip({ "word/document.xml": word("") });
    for (let at = 0; at < data.length - 4; at += 1) {
      const mark = [...data.subarray(at, at + 4)].join();
      if (mark === "80,75,3,4") data[at + 6] = 1;
      if (mark === "80,75,1,2") data[at + 8] = 1;
    }
    return data;
  };
  test.each<[what: string, content: string | Bytes, fault: string]>([
    ["an empty file", "", "empty"],
    ["only white space", " \n ", "empty"],
    ["a PDF", "%PDF-1.7\n...", "pdf"],
    ["a picture (PNG)", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), "image"],
    ["a picture (JPEG)", bytes(0xff, 0xd8, 0xff, 0xe0), "image"],
    ["a picture (WebP)", "RIFF1234WEBPVP8 ", "image"],
    ["a picture (HEIC)", bytes(0, 0, 0, 24, ...strToU8("ftypheic")), "image"],
    ["RTF", "{\\rtf1 x}", "rich-text"],
    ["an old .doc", bytes(...compound, 0, 0, 0), "old-office"],
    ["a docx under a password", bytes(...compound, 0, 0, ...wide, 0), "encrypted"],
    ["an archive under a password", locked(), "encrypted"],
    ["a Word file with macros", docx(paragraph("<w:t>一</w:t>"), { "word/vbaProject.bin": "x" }), "macro"],
    ["a spreadsheet", zip({ "xl/workbook.xml": "<x/>" }), "not-docx"],
    ["half an archive", docx(paragraph("<w:t>一</w:t>")).slice(0, 60), "broken"],
    ["XML that is none", zip({ "word/document.xml": "<w:document" }), "broken"],
    ["declared entities", zip({ "word/document.xml": word("", '<!DOCTYPE x [<!ENTITY a "b">]>') }), "bomb"],
    ["a bomb", zip({ "word/document.xml": " ".repeat(70_000_000) }), "bomb"],
    ["a program", bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0), "not-text"],
    ["bytes that are no text in any coding", bytes(0x41, 0xff, 0xff), "not-text"],
    ["a very long text", "字".repeat(MOST_SIGNS + 1), "too-long"],
  ])("%s", async (_, content, fault) => {
    expect(await faultOf(read(content, "a"))).toBe(fault);
  });

  test("a file that is too large is not even read", async () => {
    const file = new File(["x"], "a.txt");
    Object.defineProperty(file, "size", { value: MOST_BYTES + 1 });
    const reading = vi.spyOn(file, "arrayBuffer");
    expect(await faultOf(readFile(file))).toBe("too-large");
    expect(reading).not.toHaveBeenCalled();
  });

  test("a file that is gone", async () => {
    const file = new File(["x"], "a.txt");
    vi.spyOn(file, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
    expect(await faultOf(readFile(file))).toBe("unreadable");
  });

  test("an archive that lies about its size is stopped where it is too much", async () => {
    const data = zip({ "word/document.xml": " ".repeat(70_000_000) });
    // The size as unpacked, in the directory and in the file's own head.
    for (let at = 0; at < data.length - 4; at += 1) {
      const mark = [...data.subarray(at, at + 4)].join();
      if (mark === "80,75,3,4") data.set([1, 0, 0, 0], at + 22);
      if (mark === "80,75,1,2") data.set([1, 0, 0, 0], at + 24);
    }
    expect(await faultOf(read(data, "a.docx"))).toBe("bomb");
  });
});
