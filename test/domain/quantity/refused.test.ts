import { expect, test } from "vitest";
import { findQuantities } from "#domain/quantity/find-quantities.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";

test.each([
  // Nothing, or no number.
  "",
  "约",
  "人",
  "以上",
  "若干个",
  "零件",
  // More or less than one quantity.
  "3亿元7.2万平米",
  "21个项目",
  "新增21个",
  "2、3个",
  "1900余人左右多人",
  "个21",
  // A change is not the number's.
  "下降3.2%",
  "负增长3.2%",
  "增长1.5倍",
  // Orders, days, names.
  "第3",
  "第五次",
  "2022年",
  "1—12月",
  "（一）",
  "小巨人",
  "十八届",
  "百姓",
  "千方百计",
  // No number without a word beside it, or a class.
  "万元",
  "百家",
  "亿元以上",
  "几个",
  // Not written as numbers are.
  "007个",
  "1,23元",
  "1.2.3个",
  "一百二个",
  "三万五",
  "一二三个",
  "六三个",
  // Ranges that are none.
  "3-2个",
  "3-3个",
  "3个-5",
  "3家-5个",
  "超过2-3个",
  // Words and numbers that do not go together.
  "上37家",
  "成3个",
  // Units that are not in the table.
  "3光年",
  "40.6億円",
])("%j is not one quantity", (phrase) => {
  expect(readQuantity(phrase)).toBeNull();
});

test.each([
  "2022年以来",
  "2022年1—12月",
  "2021—2022年",
  "二〇二二年十月三十一日",
  "2023-01-10 15:04",
  "2023/1/10",
  "202301-00221",
  "索引号：123131313113213/202301-00221",
  "电话：0563-8601234",
  "手机13900000000。",
  "拨打12345，",
  "12345热线",
  "围绕12345工作思路",
  "“1+2”特色产业集群",
  "市“6543”规上培育计划",
  "第3批",
  "第五次会议",
  "第一、二、三产业",
  "第1、2批",
  "（一）坚定不移强工业。一是抓招商",
  "县十八届人大一次会议",
  "专精特新“小巨人”企业",
  "一期、二期、三期已交付使用",
  "每月一主题、每月一侧重",
  "作为一项重要工作",
  "新签亿元以上外来投资项目",
  "一区四园",
  "“一把手”负责制",
  "“四个意识”",
  "增强四个意识",
  "八项规定",
  "万元户",
  "千家万户",
  "国家A4级景区",
  "5G基站",
  "近三年",
  "三年行动",
  "上半年",
  "前三季度",
  "一成不变",
  "十分重视",
])("%j holds no quantity", (text) => {
  expect(findQuantities(text)).toEqual([]);
});
