import type { FaultCode, FileKind } from "#domain/provenance/fault-code.ts";
import type { Language } from "#domain/site/language.ts";
import type { IssueText } from "./issue-text.ts";

/** Why a document could not be read, and the way out; what the file is says more than that it is not read. */
export function documentFaultText(code: FaultCode, kind: FileKind | null, lang: Language): IssueText {
  const words = WORDS[lang];
  return (kind === null ? undefined : words.kinds[kind]) ?? words.faults[code];
}

interface DocumentWords {
  readonly faults: Readonly<Record<FaultCode, IssueText>>;
  /** Kinds whose way out is another than that of their fault. */
  readonly kinds: Partial<Readonly<Record<FileKind, IssueText>>>;
}

const WORDS: Readonly<Record<Language, DocumentWords>> = {
  zh: {
    faults: {
      "too-large": { message: "文件超过 20 MB", remedy: "删去图片，或把正文另存为 txt 再读。" },
      "too-long": { message: "文字超过 200 万字", remedy: "只取有数字的章节，分几份读。" },
      empty: { message: "里面没有文字", remedy: "确认选对了文件；扫描件先做文字识别，或找文字版。" },
      unreadable: { message: "文件读不出来", remedy: "确认它还在原处，也不是目录，再选一次。" },
      pdf: {
        message: "不能直接读 PDF",
        remedy: "找 Word 原稿另存为 docx；没有的，在 PDF 中选中全文，复制后粘贴为 txt。",
      },
      image: { message: "图片里没有文字可读", remedy: "找这份报告的文字版，或先做文字识别，校对后存为 txt。" },
      "rich-text": { message: "不能直接读 RTF", remedy: "用 Word 或 WPS 打开，另存为 docx，或复制文字粘贴为 txt。" },
      "old-office": {
        message: "这是旧版的 .doc 或 .wps 文件",
        remedy: "用 Word 或 WPS 打开，另存为 docx，或复制文字粘贴为 txt。",
      },
      encrypted: { message: "文件有密码", remedy: "用密码打开，去掉密码再另存。" },
      macro: { message: "文件带有宏，没有打开", remedy: "用 Word 或 WPS 另存为不带宏的 docx。" },
      "not-docx": {
        message: "这个压缩文件不是 Word 文件",
        remedy: "选其中的 docx；别的格式，打开后复制文字粘贴为 txt。",
      },
      bomb: {
        message: "文件展开后大得不合常理，已停止读取",
        remedy: "从可靠的地方重新取得这份文件，或打开后复制文字粘贴为 txt。",
      },
      broken: { message: "文件已损坏或不完整", remedy: "重新下载；能打开的，另存为 docx，或复制文字粘贴为 txt。" },
      "not-text": { message: "这不是文字文件", remedy: "选 txt、md、html 或 docx；别的格式，另存为 docx。" },
    },
    kinds: {
      spreadsheet: {
        message: "这是表格，不是报告",
        remedy: "xlsx、csv 用 import 命令读；或把要用的表复制到 docx 里。",
      },
      presentation: { message: "这是幻灯片，不是报告", remedy: "把文字复制到 docx 或 txt 里再读。" },
      ofd: {
        message: "不能直接读 OFD",
        remedy: "用 OFD 阅读器选中全文，复制后粘贴为 txt，或找 Word 原稿另存为 docx。",
      },
      epub: { message: "不能直接读电子书", remedy: "打开后复制文字粘贴为 txt。" },
    },
  },
  en: {
    faults: {
      "too-large": {
        message: "The file is larger than 20 MB",
        remedy: "Take out its pictures, or save its text as txt.",
      },
      "too-long": {
        message: "The text is longer than two million characters",
        remedy: "Take the chapters with figures, in several files.",
      },
      empty: {
        message: "There is no text in it",
        remedy: "Make sure it is the right file; scanned pages need their text recognised first.",
      },
      unreadable: {
        message: "The file cannot be read",
        remedy: "Make sure that it is still there and no folder, and choose it again.",
      },
      pdf: {
        message: "A PDF is not read as it is",
        remedy:
          "Save the Word original as docx; without one, select all text in the PDF, copy it and paste it into a txt.",
      },
      image: {
        message: "A picture has no text to read",
        remedy: "Look for the report as text, or recognise its text, check it and save it as txt.",
      },
      "rich-text": {
        message: "RTF is not read as it is",
        remedy: "Open it in Word or WPS and save it as docx, or copy its text into a txt.",
      },
      "old-office": {
        message: "This is an old .doc or .wps file",
        remedy: "Open it in Word or WPS and save it as docx, or copy its text into a txt.",
      },
      encrypted: { message: "The file has a password", remedy: "Open it with its password and save it without one." },
      macro: {
        message: "The file carries macros and was not opened",
        remedy: "Save it in Word or WPS as a docx without macros.",
      },
      "not-docx": {
        message: "This archive is no Word file",
        remedy: "Give the docx inside of it; open any other kind and copy its text into a txt.",
      },
      bomb: {
        message: "The file unpacks to an absurd size; reading was stopped",
        remedy: "Get it again from a place you trust, or open it and copy its text into a txt.",
      },
      broken: {
        message: "The file is damaged or incomplete",
        remedy: "Download it again; if it opens, save it as docx or copy its text into a txt.",
      },
      "not-text": {
        message: "This is no text file",
        remedy: "Give a txt, md, html or docx; save any other kind as docx.",
      },
    },
    kinds: {
      spreadsheet: {
        message: "This is a workbook and no report",
        remedy: "Read xlsx and csv with the verb import, or copy the tables in question into a docx.",
      },
      presentation: { message: "These are slides and no report", remedy: "Copy their text into a docx or a txt." },
      ofd: {
        message: "OFD is not read as it is",
        remedy: "Select all text in an OFD reader, copy it and paste it into a txt, or save the Word original as docx.",
      },
      epub: { message: "An e-book is not read as it is", remedy: "Open it and copy its text into a txt." },
    },
  },
};
