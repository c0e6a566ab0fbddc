import fc from "fast-check";
import { expect, test } from "vitest";
import { readReport } from "#authoring/read/read-report.ts";
import { findQuantities } from "#domain/quantity/find-quantities.ts";
import { COUNTY_INDICATORS } from "./county-indicators.ts";

const CONTEXT = { indicators: COUNTY_INDICATORS, year: null };
const SHORT = 2000;
const TIMES = 8;
/** What is linear takes eight times as long for eight times as much, and what goes by the square 64 times. */
const MOST = 24;
/** Shorter times are those of the machine (ms). */
const LEAST = 5;

/** Processor time, which other programs do not lengthen as they do time by the clock: the least of some runs (ms). */
function cost(work: () => void): number {
  const runs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(LEAST, Math.min(...runs));
}

function growth(piece: string, read: (text: string) => void): number {
  const [short, long] = [SHORT, SHORT * TIMES].map((size) => piece.repeat(Math.ceil(size / piece.length)));
  return cost(() => read(long ?? "")) / cost(() => read(short ?? ""));
}

const read = (text: string): void => void readReport(text, CONTEXT);
const find = (text: string): void => void findQuantities(text);

test.each([
  "1",
  "１",
  "a",
  "一",
  "1、",
  "1-",
  "1.",
  "1,",
  "1 ",
  "1\n",
  "3万",
  "3万元",
  "1个",
  "1/",
  "1:",
  "约",
  "2022年",
  "今年3个、",
  "表\t3\t",
  "占5%、",
  "[1]",
  "(",
  "”",
  "由3元到",
  "1.1 甲\n",
  "4 节\n4.1 亩\n",
  "【今年】3个\n",
  "2023年，",
  "——————\n① ",
  "20亿元以上",
  "3O",
  "增长",
])(
  "%j again and again is read in its length and no square of it",
  (piece) => {
    expect(growth(piece, read)).toBeLessThan(MOST);
    expect(growth(piece, find)).toBeLessThan(MOST);
  },
  60_000,
);

test("so is whatever is repeated", () => {
  const words = fc.constantFrom(
    ..."0 9 . , - — ～ : / ％ ( ) “ ” 一 十 百 万 亿 几 半 点 成 分之 余 约 以上 至 由 元 人 个 年 月 日 第 届".split(
      " ",
    ),
    ..."亿元 个百分点 ， 。 、 ； 分别 下降 增长 目前 去年 其中 a @ \t \n".split(" "),
  );
  const piece = fc.array(words, { minLength: 1, maxLength: 4 }).map((signs) => signs.join(""));
  fc.assert(
    fc.property(piece, (sample) => growth(sample, read) < MOST),
    { numRuns: 6, seed: 20_261_127 },
  );
}, 120_000);
