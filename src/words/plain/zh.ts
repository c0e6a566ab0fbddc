import type { NotThis } from "#domain/chart/not-this.ts";

/** What a figure is not, and what one can picture beside it, in words. They come with the part that says them. */
export interface PlainWords {
  readonly not: string;
  readonly nots: Readonly<Record<NotThis, string>>;
  readonly picture: string;
  readonly derived: string;
  readonly terms: string;
  readonly more: string;
  readonly panels: string;
}

export const zh: PlainWords = {
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
