import type { Release } from "#domain/schemas/release.ts";
import { SCHEMA_VERSION_FIELD, SOURCE } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

export const OBSERVATION_FIELDS: Fields<Release["observations"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  observations: record("数，一个一条", "the values, one record each", {
    id: field(
      "这个数自己的编号，以后的版本里不变，如 output.2025；小写字母、数字、连字符，用点分段",
      "the value's own id, the same in every release: output.2025; small letters, digits, hyphens, with dots between parts",
    ),
    indicator: field("哪项指标：indicators.json 里的编号", "the indicator, by its id in indicators.json"),
    area: field(
      "哪个地区：site.json 的 areas 里的编号；本县的不写",
      "the area, by its id under areas in site.json; left out for the county itself",
    ),
    category: field(
      "哪一类：指标 breakdown 里的代码；不分类的指标不写",
      "the category, by its code in the indicator's breakdown; left out where there is none",
    ),
    period: field(
      "哪个时期：2025、2025-H1（上半年）、2025-Q3、2025-08、2025-08-31、2025-01/2025-11（一月到十一月）、2024/2025（年度）",
      "the period: 2025, 2025-H1, 2025-Q3, 2025-08, 2025-08-31, 2025-01/2025-11, 2024/2025",
    ),
    basis: codes("数与时期的关系", "how the value stands to its period", {
      cumulative: field("累计：从年初到时期末", "from the start of the year to the end of the period"),
      single: field("当期：只是这个时期的", "of the period alone"),
      instant: field("时点：时期末那一刻的", "the state at the end of the period"),
      "not-stated": field("文件没有说明", "the document does not say"),
    }),
    value: field(
      "数值，照文件的单位写，不换算，不加引号；只有上下限的、没有数的写 null",
      "the number in the document's own unit, without quotes; null where there are bounds alone, or nothing",
    ),
    lower: field(
      "下限：“1900余人”写 1900，同时 upper 写 null；没有上下限的，两项都不写",
      "the lower bound: 1900 for 1900余人, with upper null; both are left out for an exact value",
    ),
    upper: field("上限；上不封顶的写 null", "the upper bound; null where it is open"),
    missing: codes("没有数的原因；有数的不写", "why there is no value; left out where there is one", {
      "not-published": field("所列文件都没有公布", "no listed document gives it"),
      "not-applicable": field("这个时期不会有", "it cannot exist for this period"),
      withheld: field("公布者说明不公开", "the publisher says that it keeps it back"),
      damaged: field("原文有，损坏了读不出", "it stood in a document and cannot be read"),
    }),
    printed: field(
      '数、修饰词和单位，照原文抄，如“1900余人”，不超过 24 字；没有数的写 ""',
      'number, words and unit as printed: 1900余人, 24 characters at most; "" for a gap',
    ),
    qualifier: field(
      "与数连用的词，照原文写：余、多、约、近、超、以上、不足等；没有的不写",
      "the word printed with the number: 余, 多, 约, 近, 超, 以上, 不足 and the like; left out for none",
    ),
    status: codes("数的性质", "what the value is", {
      actual: field("已经发生的", "observed"),
      expected: field("预计：文件写“预计”的", "announced as expected (预计)"),
      target: field("目标：计划、力争达到的", "set as a target"),
    }),
    source: SOURCE,
    note: field("要告诉读者的一句话；没有的不写", "a remark for readers; left out for none"),
    changed: codes("不用写：由各版本的 changes 得出", "nobody writes it: it is read from the changes of the releases", {
      revised: field("修订", "counted anew"),
      corrected: field("更正", "an error mended"),
      redefined: field("口径调整", "another meaning"),
      withdrawn: field("撤回", "no longer published"),
    }),
  }),
};
