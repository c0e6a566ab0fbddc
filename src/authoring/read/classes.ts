/** A number with its scale: 20亿, 1.5万, 30. */
const NUMBER = "\\d{1,6}(?:\\.\\d{1,3})?(?:千|百)?(?:亿|万)?";
const HAN = "\\p{Script=Han}";
const ENDS = "及?以[上下内]";
const COUNT = `(?:\\d{1,5}|[一二两三四五六七八九十]{1,3})[家个户名人座条项处件宗]`;

/** What follows a number with 以上 where the number is a quantity all the same: 投入50万元以上资金, 实现10%以上增长. */
const NO_CLASS = "(?!的?(?:资金|投资|投入|收入|增长|增速|增幅|目标|水平|规模|产值|贷款|奖补|补助|支持))";

/**
 * Numbers that say which things are meant and not how many: 20亿元以上企业3家, 产值50亿元企业1家, 60岁以上老人,
 * 110千伏变电站2座, 每100户.
 */
export const CLASSES: readonly RegExp[] = [
  new RegExp(
    `(?:超过?|过|逾)?${NUMBER}(?:美?元|吨|亩|平方米|千瓦|兆瓦|公里|人)${ENDS}${NO_CLASS}(?=的?[${HAN}“”"]{2,16}?(?:仅|有|只有|达到?|共|为|新增)?${COUNT})`,
    "gu",
  ),
  new RegExp(`(?:超过?|过|逾)?${NUMBER}美?元${ENDS}(?=的?(?:企业|项目|工业企业|大项目|重大项目|产业|龙头))`, "gu"),
  new RegExp(`(?:超过?|过|逾)?${NUMBER}美?元${ENDS}(?=的?(?:仅|有|只有|达|共)?${COUNT})`, "gu"),
  // 50万元以上的村占比, 2000万元及以上的法人单位: not what follows with its sum.
  new RegExp(`(?:超过?|过|逾)?${NUMBER}美?元${ENDS}(?=的[${HAN}])${NO_CLASS}`, "gu"),
  new RegExp(
    `(?:超过?|过|逾)?${NUMBER}美?元级?(?=(?:[${HAN}]{0,6}?)(?:企业|项目|园区|产业|集群|强村|镇)(?:仅|有|只有|达到?|共|为)?${COUNT})`,
    "gu",
  ),
  new RegExp(`(?<=超过?|过|逾)${NUMBER}美?元(?=的?(?:企业|项目|园区|产业|龙头))`, "gu"),
  new RegExp(
    `(?<=[降增涨跌]幅|增速|增长|下降|占比|比例|持股|税率)(?:超过?|在)?\\d{1,3}(?:\\.\\d+)?%(?:${ENDS})?的?(?=[${HAN}]{0,8}(?:仅|有|达)?${COUNT})`,
    "gu",
  ),
  new RegExp(
    `\\d{1,3}(?:(?:[-—~至到]\\d{1,3})?周?岁(?:${ENDS})?(?=的?[${HAN}]{0,4}(?:老|人口|人群|儿童|少年|居民|妇女|职工|人员|群众|幼儿|男性|女性)))`,
    "gu",
  ),
  new RegExp(`\\d{1,3}周?岁${ENDS}(?=[${HAN}])`, "gu"),
  new RegExp(`\\d{1,4}(?:kV|千伏)(?=[${HAN}]{0,8}(?:变电站|线路|输变电|电网|站|线|变))`, "gu"),
  new RegExp(`每(?:\\d{1,6}[${HAN}]|[百千万](?=[${HAN}]))`, "gu"),
];
