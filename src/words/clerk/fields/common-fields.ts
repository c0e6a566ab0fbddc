import type { Declared } from "#domain/schemas/assessment.ts";
import type { Citation } from "#domain/schemas/source.ts";
import { field, type Fields, record } from "./field.ts";

export const SCHEMA_VERSION_FIELD = field(
  "数据格式的版本号；init 和 draft 会写好，不用改",
  "the version of the data format; init and draft write it",
);

/** Where something stands in a document. */
const CITATION: Fields<Citation> = {
  document: field("出自哪份文件：sources.json 里的编号", "the document, by its id in sources.json"),
  section: field(
    "在文件的哪一部分，照原文的标题或序号写，如“一、（二）”；分不出的留空",
    "the part of the document, by its own heading or number; empty where there are none",
  ),
  phrase: field(
    "带着这个数的原文短语，照抄，不超过 40 字；只记了数的写 null",
    "the phrase that carries it, copied, 40 characters at most; null where only the number was noted",
  ),
  start: field(
    "短语在全文里从第几个字起，从 0 数；与 end 同写同不写",
    "where the phrase begins in the text, in characters from 0; with end or not at all",
  ),
  end: field(
    "短语在全文里到第几个字为止（不含），end − start 等于短语的字数",
    "where the phrase ends in the text, in characters; end − start is the length of the phrase",
  ),
};

export const SOURCE = record("出处：哪份文件、哪一部分、哪句话", "where it stands: document, part, phrase", CITATION);

const DECLARED: Fields<Declared> = {
  on: field(
    "哪一天声明的，如 2026-01-05；时期结束以后才说的，不用于那个时期",
    "the day on which it was said: 2026-01-05; what is said after a period does not count for it",
  ),
  statement: field("声明的原话或要点", "what was said, in words"),
  source: record(
    "出自哪份文件；由编辑自己声明的不写",
    "the document that says so; left out where the editors say it themselves",
    CITATION,
  ),
};

export const DECLARED_FIELD = record(
  "谁在哪一天、怎样事先声明",
  "who laid it down, when, and in which words",
  DECLARED,
);
