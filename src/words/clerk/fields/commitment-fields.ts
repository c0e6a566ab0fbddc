import type { Release } from "#domain/schemas/release.ts";
import { SCHEMA_VERSION_FIELD, SOURCE } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

export const COMMITMENT_FIELDS: Fields<Release["commitments"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  groups: record("承诺的分组，如“民生实事”，没有的写 []", "groups of commitments; [] for none", {
    id: field("分组的编号", "its id"),
    name: field("分组的名称", "its name"),
    about: field("这一组承诺从哪里来、是什么", "what the group is and where it comes from"),
  }),
  commitments: record("承诺，一件一条，没有的写 []", "the promises, one record each; [] for none", {
    id: field("承诺的编号，也是它的网址", "its id, which is also its address"),
    group: field("属于哪一组：groups 里的编号", "its group, by its id under groups"),
    parent: field(
      "是哪件承诺的分项：那件的编号；两件只算一件，分项不再有分项",
      "the commitment of which it is a part, so that both count as one; a part has no parts",
    ),
    title: field("承诺做什么", "what is promised"),
    by: field("谁承诺的，照文件写", "who promised, as the document names it"),
    responsible: field("责任单位，照文件写；没有写明的不写", "the unit responsible; left out where none is named"),
    responsibleUnit: field(
      "同一单位在 suggestions.json 的 units 里的编号；不在其中的不写",
      "the same unit by its id under units in suggestions.json, where it is one of them",
    ),
    due: field("什么时候办成，如 2026、2026-06；没有写明的不写", "when it is due: 2026, 2026-06; left out for no date"),
    dueInferred: field(
      "时限是编辑推断的写 true，页面会标“推断”；文件写明的不写",
      "true where the editors inferred the date, and pages say so; left out where the document names it",
    ),
    target: field(
      "承诺的数量：observations.json 里性质为 target 的数的编号；没有的不写",
      "the promised amount, by the id of a value with the status target; left out for none",
    ),
    indicators: field("有关的指标，写编号；没有的不写", "related indicators by id; left out for none"),
    suggestions: field("回应了哪些议案、建议，写编号；没有的不写", "bills and suggestions that it answers, by id"),
    source: SOURCE,
    events: record("已知的进展，按先后列，只增不改", "what is known to have happened, in order; the list only grows", {
      date: field(
        "哪一天；只知道月份的写 2026-03，只知道年的写 2026",
        "the day; the month or year where no more is known",
      ),
      type: codes("进展的种类", "what happened", {
        promised: field("作出承诺", "it was promised"),
        started: field("开工、启动", "it was started"),
        progress: field("有进展", "it went on"),
        delivered: field("办成", "it was delivered"),
        dropped: field("不办了", "it was given up"),
        unclear: field("看不出是不是承诺", "it cannot be told whether it is a promise"),
      }),
      evidence: codes("凭什么这样说", "what shows it", {
        none: field("没有公布凭据", "nothing is published"),
        claimed: field("单位自己说的", "the unit says so"),
        documented: field("有读得到的文件", "a document that can be read"),
      }),
      text: field("发生了什么，一句话", "what happened, in a sentence"),
      source: SOURCE,
    }),
  }),
};
