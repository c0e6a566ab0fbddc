import type { Release } from "#domain/schemas/release.ts";
import type { CongressSession, ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { SCHEMA_VERSION_FIELD, SOURCE } from "./common-fields.ts";
import { codes, field, type Fields, record } from "./field.ts";

const DISCLOSURE: Fields<NonNullable<CongressSession["disclosure"]>> = {
  replied: field("数“已答复多少件”的指标，写编号", "the indicator that counts what was answered, by id"),
  outcomes: field(
    "按结果分类数已答复件数的指标，写编号；分类照本县的办法",
    "the indicator that counts answered ones by class of outcome, by id",
  ),
  rated: field("数“评了多少件”的指标，写编号", "the indicator that counts how many were rated, by id"),
  ratedBy: field("谁评的，照文件写", "who rated them, in the account's own words"),
  texts: field("数“公开了多少件原文”的指标，写编号", "the indicator that counts texts made public, by id"),
  replies: field("数“公开了多少件答复”的指标，写编号", "the indicator that counts replies made public, by id"),
};

const SESSION: Fields<CongressSession> = {
  id: field("会议的编号，如 2026-first", "its id"),
  name: field("会议的名称", "its name"),
  period: field("办理情况说的是哪个时期，如 2025", "the period of which the account speaks: 2025"),
  document: field("出自哪份文件：sources.json 里的编号", "the document, by its id in sources.json"),
  bills: field("数“议案多少件”的指标，写编号；没有的不写", "the indicator that counts bills, by id; left out for none"),
  received: field("数“收到建议多少件”的指标，写编号", "the indicator that counts suggestions received, by id"),
  departments: field(
    "数“多少个部门承办”的指标，写编号；没有的不写",
    "the indicator that counts departments, by id; left out for none",
  ),
  towns: field(
    "数“多少个乡镇承办”的指标，写编号；没有的不写",
    "the indicator that counts towns, by id; left out for none",
  ),
  satisfaction: field(
    "满意率的指标，写编号；没有的不写",
    "the indicator of the rate of satisfaction, by id; left out for none",
  ),
  allClosed: field(
    "文件写明全部办结的写 true，否则写 false",
    "true where the account says that all are closed, else false",
  ),
  disclosure: record(
    "没有逐件公布的，公布了哪些件数；没有公布的不写",
    "how much is published beyond the number received; left out for nothing",
    DISCLOSURE,
  ),
  statements: record(
    "文件里的话：做法、不足、打算；没有的不写",
    "what the account says in words; left out for nothing",
    {
      id: field("编号", "its id"),
      kind: codes("是哪一种话", "what it is", {
        procedure: field("做法", "a procedure"),
        shortcoming: field("不足", "a shortcoming"),
        undertaking: field("打算", "an undertaking"),
      }),
      text: field("用一句话转述", "in a sentence"),
      source: SOURCE,
      claims: codes(
        "说已公开、但没有件数也找不到的；其他的不写",
        "what it says is public, without a number or a copy",
        {
          texts: field("建议的原文", "texts of suggestions"),
          replies: field("答复", "replies"),
        },
      ),
    },
  ),
};

const EVENT: Fields<ItemEvent> = {
  date: field("哪一天，如 2026-03-01", "the day: 2026-03-01"),
  type: codes("办到哪一步", "what happened", {
    received: field("收到", "it was received"),
    assigned: field("交办", "it was assigned"),
    extended: field("延期", "its time was extended"),
    replied: field("答复", "it was answered"),
    published: field("公开答复", "the reply became public"),
    returned: field("退回重办", "it was sent back"),
    satisfied: field("代表满意", "the deputy was satisfied"),
    dissatisfied: field("代表不满意", "the deputy was not satisfied"),
    resolved: field("问题解决", "the matter was resolved"),
    closed: field("办结", "it was closed"),
  }),
  outcome: field(
    "办理结果的代号，照 site.json 的 outcomeScheme，如 A；写在答复的一条或以后",
    "the class of outcome by its code in the site's outcomeScheme: A; with the reply or later",
  ),
  evidence: codes("结果有什么凭据；没有的不写", "what shows the outcome; left out for nothing", {
    claimed: field("单位自己说的", "the unit says so"),
    documented: field("有读得到的文件，同时写 source", "a document that can be read; with source"),
  }),
  note: field("补充说明；可以不写", "a remark"),
  source: SOURCE,
};

const ITEM: Fields<SuggestionItem> = {
  id: field("编号，也是它的网址", "its id, which is also its address"),
  kind: codes("是议案还是建议", "a bill or a suggestion", {
    bill: field("议案", "a bill"),
    suggestion: field("建议", "a suggestion"),
  }),
  number: field("原来的编号，如“12”", "its own number: 12"),
  session: field("在哪次会议上提的：sessions 里的编号", "its session, by its id under sessions"),
  title: field("标题", "its title"),
  leadUnit: field("主办单位：units 里的编号", "the unit in the lead, by its id under units"),
  coUnits: field("会办单位，写编号；没有的不写", "the other units by id; left out for none"),
  indicators: field("有关的指标，写编号；没有的不写", "related indicators by id; left out for none"),
  events: record("办理的经过，按先后列，只增不改", "how it was handled, in order; the list only grows", EVENT),
};

export const SUGGESTION_FIELDS: Fields<Release["suggestions"]> = {
  schemaVersion: SCHEMA_VERSION_FIELD,
  units: record("承办单位，没有的写 []", "the units that handle suggestions; [] for none", {
    id: field("单位的编号，也是它的网址", "its id, which is also its address"),
    kind: codes("是部门还是乡镇", "a department or a town", {
      department: field("部门", "a department"),
      town: field("乡镇、街道", "a town"),
    }),
    name: field("单位名称", "its name"),
  }),
  sessions: record(
    "人大会议的议案、建议办理情况，一次会议一条，没有的写 []",
    "the account of each session; [] for none",
    SESSION,
  ),
  items: record(
    "逐件的议案、建议；没有逐件公布的写 []",
    "bills and suggestions one by one; [] where they are not published so",
    ITEM,
  ),
};
