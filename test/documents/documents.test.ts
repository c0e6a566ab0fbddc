import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMarkup } from "#authoring/tool/parse-markup.ts";
import { DocumentFault } from "#documents/document-fault.ts";
import { type DocumentText, documentText } from "#documents/documents.ts";
import { MOST_BYTES, MOST_SIGNS } from "#documents/limits.ts";
import { docxOf, line, notesXml, wordXml, zipOf } from "#test/support/word-file.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (content: string | Uint8Array, name = "a.txt"): DocumentText =>
  documentText(typeof content === "string" ? encode(content) : content, name, { parse: parseMarkup, manner: "read" });

function faultOf(content: string | Uint8Array): string {
  try {
    read(content);
    return "none";
  } catch (error) {
    if (error instanceof DocumentFault) return error.kind === null ? error.code : `${error.code} ${error.kind}`;
    throw error;
  }
}

/** Every second byte of UTF-16; `order` as a byte order mark has it. */
const wide = (text: string, order: "le" | "be", marked: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(marked ? `\ufeff${text}` : text).flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return order === "le" ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );

describe("plain text and Markdown are the file itself", () => {
  const text = "# 报告\r\n\r\n到位资金**40.6**亿元 \r\n";
  test.each<[what: string, bytes: Uint8Array, encoding: string]>([
    ["UTF-8", encode(text), "UTF-8"],
    ["UTF-8 with its mark", encode(`\ufeff${text}`), "UTF-8"],
    ["UTF-16, low byte first", wide(text, "le", true), "UTF-16"],
    ["UTF-16, high byte first", wide(text, "be", true), "UTF-16"],
    ["UTF-16 without a mark", wide(text, "le", false), "UTF-16"],
    ["UTF-16 without a mark, high byte first", wide(text, "be", false), "UTF-16"],
  ])("%s", (_, bytes, encoding) => {
    expect(read(bytes, "a.md")).toEqual({ kind: "text", encoding, text });
  });

  test("GB18030", () => {
    expect(read(Uint8Array.of(0xb5, 0xbd, 0xce, 0xbb, 0x34, 0x30))).toMatchObject({ text: "到位40" });
  });
});

describe("a page saved as one file", () => {
  const html = "<html><head></head><body><p>到位资金<sup>1</sup>40.6亿元</p></body></html>";
  const saved = (headers: string, body: string): string =>
    `From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b=_1"\r\n\r\n\r\n----b=_1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----b=_1\r\n${headers}\r\n\r\n${body}\r\n----b=_1--\r\n`;
  const quoted = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join("")
      .replace(/(.{72})/g, "$1=\r\n");
  const gbk = Uint8Array.from([...encode("<p>"), 0xb5, 0xbd, 0xce, 0xbb, ...encode("40</p>")]);
  test.each<[what: string, file: string, text: string]>([
    [
      "quoted-printable",
      saved(
        "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable",
        quoted(encode(html)),
      ),
      "到位资金[1]40.6亿元",
    ],
    [
      "base64",
      saved(
        'Content-Type: text/html;\r\n charset="utf-8"\r\nContent-Transfer-Encoding: base64',
        Buffer.from(html).toString("base64"),
      ),
      "到位资金[1]40.6亿元",
    ],
    [
      "in GB 2312",
      saved("Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable", quoted(gbk)),
      "到位40",
    ],
    [
      "in a coding that is not named",
      saved("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable", quoted(gbk)),
      "到位40",
    ],
    ["as it is", saved("Content-Type: text/html; charset=utf-8", html), "到位资金[1]40.6亿元"],
  ])("%s", (_, file, text) => {
    expect(read(file, "a.mht")).toMatchObject({ kind: "html", text });
  });

  test("a text that begins with a name and a colon is a text", () => {
    expect(read("Content-Type: 报告\n\n到位40.6亿元")).toMatchObject({ kind: "text" });
  });
});

describe("what is not read says why, and what it is where that can be told", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const old = (stream: string): Uint8Array => Uint8Array.of(...compound, ...wide(stream, "le", false));
  test.each<[what: string, content: string | Uint8Array, fault: string]>([
    ["a PDF", "%PDF-1.7\n", "pdf"],
    ["RTF", "{\\rtf1 x}", "rich-text"],
    ["an old Word or WPS file", old("WordDocument"), "old-office text-document"],
    ["an old workbook", old("Workbook"), "old-office spreadsheet"],
    ["an old file of another kind", old("x"), "old-office"],
    ["a file under a password", old("EncryptedPackage"), "encrypted"],
    ["a workbook", zipOf({ "xl/workbook.xml": "<x/>" }), "not-docx spreadsheet"],
    ["OFD", zipOf({ "OFD.xml": "<x/>" }), "not-docx ofd"],
    ["slides", zipOf({ "ppt/presentation.xml": "<x/>" }), "not-docx presentation"],
    ["an OpenDocument text", zipOf({ "content.xml": "<x/>" }), "not-docx text-document"],
    ["any archive", zipOf({ "a.txt": "1" }), "not-docx"],
    ["a Word file with macros, renamed", docxOf(line("一"), { "word/vbaProject.bin": "x" }), "macro"],
    ["a part that is cut", zipOf({ "word/document.xml": wordXml(line("一")).slice(0, -30) }), "broken"],
    [
      "a bomb in the notes",
      docxOf('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>', { "word/footnotes.xml": " ".repeat(70_000_000) }),
      "bomb",
    ],
    ["elements in one another by the ten thousand", `<html><body>${"<b>".repeat(60_000)}1`, "broken"],
    ["an empty page", "<html><body></body></html>", "empty"],
    ["too many bytes", new Uint8Array(MOST_BYTES + 1), "too-large"],
    ["too long a page", `<html><body>${"字".repeat(MOST_SIGNS + 1)}`, "too-long"],
  ])("%s", (_, content, fault) => expect(faultOf(content)).toBe(fault));
});

describe("whatever is given is read, or refused with its reason", () => {
  const saved = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from("<p>到位40.6亿元</p>").toString("base64")}\n--b--\n`;
  const note = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
  const whole = {
    "a Word file": docxOf(line("到位40.6亿元") + note, {
      "word/footnotes.xml": notesXml("footnote", { "1": line("注") }),
    }),
    "a saved page": encode(saved),
    "a page": encode("<!doctype html><table><tr><td rowspan=9>甲<td colspan=2>1<sup>2</sup></table><p hidden>x"),
  };
  test.each(Object.entries(whole))("%s with bytes changed, cut or moved", (_, bytes) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.nat(bytes.length),
        (changes, cut) => {
          const spoilt = Uint8Array.from(bytes);
          for (const [at, byte] of changes) spoilt[at] = byte;
          expect(faultOf(spoilt)).toMatch(/./);
          expect(faultOf(spoilt.slice(0, cut))).toMatch(/./);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test("a page of 2 MB is read in a few times the time that its parsing takes", () => {
  const row =
    "<p class=a>全年完成<b>地区生产总值</b>48.6亿元<sup>3</sup>，增长<span>5.3%</span>。</p>\n<table><tr><td>一</td><td>2</td></tr></table>";
  const page = `<!doctype html><html><body>${row.repeat(Math.floor(2_000_000 / encode(row).length))}`;
  const timed = (run: () => void): number => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const parsing = timed(() => parseMarkup(page, "text/html"));
  expect(timed(() => read(page, "a.html"))).toBeLessThan(10 * parsing);
});
