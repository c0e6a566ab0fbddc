import type { Language } from "#domain/site/language.ts";
import type { NotThis } from "#domain/chart/not-this.ts";
import type { Known, Picture } from "#domain/chart/picture.ts";
import { formatNumber, formatPeriod } from "#words/format/format.ts";
import { capital, sentence, WRITING } from "#words/format/writing.ts";

/** What a figure is not, and what one can picture beside it, in words. They come with the part that says them. */
interface PlainWords {
  readonly not: string;
  readonly nots: Readonly<Record<NotThis, string>>;
  readonly picture: string;
  readonly derived: string;
  readonly terms: string;
  readonly more: string;
  readonly panels: string;
}

const ZH: PlainWords = {
  not: "不是什么",
  nots: {
    target: "这是承诺的目标，不是已经做到的结果",
    expected: "这是当时的预计，不是最后的实际数",
    park: "只是一个园区的数，不是全县的",
    project: "只是一个项目的数，不是全县的",
    wider: "范围大于本县，不是本县自己的数",
    intended: "这是意向，不是已经到位的钱",
    signed: "这是签约额，不是已经到位的钱",
    planned: "这是计划总投资，不是已经花掉的钱",
    "in-place": "这是到位的钱，不是签约额或计划总投资",
    realised: "这是已经兑现的，不是答应了还没兑现的",
    "not-stated": "文件没有说是哪个阶段的钱，不能当作已经到位",
    share: "这是占整体的比重，不是数量",
    rate: "这是比率，不是数量",
    growth: "这是增长的快慢，不是数额本身",
    plan: "这是计划数，不是已经完成的数",
    count: "这是清单或安排上的个数，不是一段时间里的合计",
    "kind-not-stated": "文件没有说这是一段时间里的合计还是某一时点的数，不能当作其中任何一种",
    some: "只数定义里说的这些，不是所有的企业或机构",
    stock: "这是某一时点的数，不能把各期的加起来",
    flow: "这是一段时间里的合计，不是某一天的数",
    open: "原文没有给出准确数，不是正好这么多",
    unitless: "原文的单位缺失，不能当作人数或件数",
  },
  picture: "换算参考",
  derived: "推算，非公布数",
  terms: "这里用到的词",
  more: "词语解释",
  panels: "分开看：各图同一把尺",
};

const EN: PlainWords = {
  not: "What it is not",
  nots: {
    target: "this is a target that was promised, not a result",
    expected: "this is what was expected then, not the final number",
    park: "this is one park alone, not the county",
    project: "this is one project alone, not the county",
    wider: "this covers more than the county, it is not the county's own",
    intended: "this is an intention, not money that has arrived",
    signed: "this is what was signed for, not money that has arrived",
    planned: "this is the whole that a project is to cost, not money spent",
    "in-place": "this is money that has arrived, not what was signed for or planned",
    realised: "this has been carried out, it is not what is promised and still due",
    "not-stated": "the document does not say at which stage this money is, so it is not to be taken as arrived",
    share: "this is a share of a whole, not a number of things",
    rate: "this is a rate, not a number of things",
    growth: "this is how fast something grew, not its amount",
    plan: "this is a plan, not what is done",
    count: "this is how many stand on a list or in a rule, not the sum over a period",
    "kind-not-stated":
      "the document does not say whether this is the sum over a period or the state at one time, so it is to be taken for neither",
    some: "this counts only those the definition names, not all firms or institutions",
    stock: "this is the state at one time, and those of several times are not to be added",
    flow: "this is the sum over a period, not the state on a day",
    open: "the exact number was not given, it is not just this many",
    unitless: "the unit is lost in the document, so it is not to be taken for people or cases",
  },
  picture: "For comparison",
  derived: "calculated here, not published",
  terms: "Words used here",
  more: "Glossary",
  panels: "Each by itself, on one scale",
};

const WORDS: Readonly<Record<Language, PlainWords>> = { zh: ZH, en: EN };

export const plainWords = (lang: Language): PlainWords => WORDS[lang];

/** What a figure is not, as one sentence. */
export function notSentence(codes: readonly NotThis[], lang: Language): string {
  const { nots } = plainWords(lang);
  return sentence(
    codes.map((code) => nots[code]),
    lang,
  );
}

/** A comparison that a person can picture, as one sentence. Ends that are open stay so: 至少, 至多. */
export const pictureSentence = (picture: Picture, lang: Language): string => PICTURES[lang](picture);

function pictureZh(p: Picture): string {
  const text = (q: Known, unit: string): string => known(q, unit, QUANTITIES.zh);
  switch (p.kind) {
    case "land":
      return `相当于${text(p.hectares, "公顷")}，${text(p.pitches, "个标准足球场")}（长105米、宽68米）。`;
    case "square":
      return `相当于一块边长${text(p.side, "公里")}的正方形。`;
    case "output-each": {
      const { name, period, printed } = p.among;
      const by = `按${formatPeriod(period, "zh")}${name.zh}${printed}算`;
      return `产量按人口平均，每人${text(p.each, "公斤")}（${by}）。`;
    }
    case "in-a-week":
      return `平均每周${text(p.each, p.unit)}。`;
  }
}

function pictureEn(p: Picture): string {
  const text = (q: Known, unit: string): string => known(q, unit === "" ? "" : ` ${unit}`, QUANTITIES.en);
  switch (p.kind) {
    case "land":
      return `As much as ${text(p.hectares, "hectares")}, or ${text(p.pitches, "football pitches")} of 105 by 68 metres.`;
    case "square":
      return `A square with sides of ${text(p.side, "km")}.`;
    case "output-each": {
      const { name, period, people } = p.among;
      const by = `by the ${name.en.slice(0, 1).toLowerCase()}${name.en.slice(1)} of ${formatPeriod(period, "en")}, ${formatNumber(people, "en")}`;
      return `An output of ${text(p.each, "kg")} for each resident (${by}).`;
    }
    case "in-a-week":
      return `${capital(text(p.each, ""))} a week.`;
  }
}

const PICTURES: Readonly<Record<Language, (p: Picture) => string>> = { zh: pictureZh, en: pictureEn };

interface QuantityWords {
  readonly about: string;
  readonly least: string;
  readonly most: string;
  readonly range: string;
  readonly number: (n: number) => string;
}

const QUANTITIES: Readonly<Record<Language, QuantityWords>> = {
  zh: {
    about: "约",
    least: "至少",
    most: "至多",
    range: WRITING.zh.range,
    // Chinese groups by ten thousands.
    number: (n) => (Math.abs(n) >= 1e4 ? `${Number((n / 1e4).toPrecision(12))}万` : formatNumber(n, "zh")),
  },
  en: {
    about: "about ",
    least: "at least ",
    most: "at most ",
    range: WRITING.en.range,
    number: (n) => formatNumber(n, "en"),
  },
};

/** A calculated quantity: about so many, at least, at most, or between two. */
function known(q: Known, unit: string, { about, least, most, range, number }: QuantityWords): string {
  if (q.kind === "point") return `${about}${number(q.value)}${unit}`;
  const { lower, upper } = q;
  if (lower !== null && upper !== null) return `${number(lower)}${range}${number(upper)}${unit}`;
  if (lower !== null) return `${least}${number(lower)}${unit}`;
  if (upper !== null) return `${most}${number(upper)}${unit}`;
  return `${about}${number(q.value ?? 0)}${unit}`;
}
