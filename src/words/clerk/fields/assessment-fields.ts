import type { Assessment } from "#domain/schemas/assessment.ts";
import { DECLARED_FIELD } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const DIFFERS = codes("什么不一样", "what differs", {
  scope: field("范围", "the scope"),
  stage: field("资金阶段", "the stage of the money"),
  definition: field("定义", "the definition"),
});

export const ASSESSMENT_FIELDS: Fields<Assessment> = {
  profile: record(
    "年度目标的分期进度：到几月应完成多少；用于累计的时期数",
    "how much of a year's target is planned by when; for cumulative flows",
    {
      kind: codes("怎样分期", "how", {
        linear: field("按月份平均", "in proportion to the months"),
        shares: field("按所列的份额", "by the shares that are listed"),
      }),
      shares: record(
        "到某月末应完成的份额，逐月递增，12 月是 1",
        "the share by the end of a month; they grow to 1 in December",
        {
          through: field("到几月末，1 至 12", "the month, 1 to 12"),
          share: field("占全年目标的份额，大于 0、不超过 1", "the share of the year's target, above 0 and up to 1"),
        },
      ),
      declared: DECLARED_FIELD,
    },
  ),
  path: record("从基期走向某年目标的路径", "the way from a value to a dated target", {
    kind: codes("怎样推进", "how", {
      growth: field("每年增长同样的比例", "by the same growth each year"),
      arithmetic: field("每年增加同样的数量", "by the same amount each year"),
    }),
    baseline: field("基期，如 2020", "the period that it starts from: 2020"),
    declared: DECLARED_FIELD,
  }),
  band: record(
    "平稳范围：一年的变化在多少以内算基本持平",
    "how much a year's change may be and still count as steady",
    {
      tolerance: field("范围的大小，不小于 0", "its size, from 0"),
      per: codes("大小怎样计", "what its size is", {
        share: field("占前一个数的份额，0.01 即百分之一", "a share of the earlier value: 0.01 is one in a hundred"),
        points: field("百分点", "percentage points"),
      }),
      declared: DECLARED_FIELD,
    },
  ),
  breaks: record(
    "口径调整：从某个时期起，与以前不可比",
    "from a period on, values are not comparable with those before",
    {
      from: field("从哪个时期起", "the first period of the new kind"),
      differs: DIFFERS,
      declared: DECLARED_FIELD,
    },
  ),
  targets: record("目标与实际所数的不是一回事", "targets that were set for something else than what is counted", {
    observation: field("哪个目标：observations.json 里的编号", "the target, by its id in observations.json"),
    differs: DIFFERS,
    declared: DECLARED_FIELD,
  }),
  rating: record("评价得出的率：谁评的，评了多少", "of a rate: who rated, and how many", {
    by: field("谁评的", "who rated"),
    of: field("评了多少：observations.json 里的编号；不知道的不写", "how many were rated, by the id of that value"),
    declared: DECLARED_FIELD,
  }),
};
