import type { Term } from "#domain/site/glossary.ts";
import type { TermId } from "./zh.ts";

/** Words about deputies, the people's congress and what governments promise. */
export const HANDLING: readonly Term<TermId>[] = [
  { id: "bill", name: { zh: "议案", en: "Bill of deputies" } },
  {
    id: "suggestion",
    name: { zh: "代表建议", en: "Deputies' suggestion" },
    also: [
      { zh: "建议一次办理", en: "suggestions, first handling" },
      { zh: "优秀建议", en: "commended suggestions" },
    ],
  },
  { id: "closed", name: { zh: "办结", en: "Closed" }, also: [{ zh: "办结率", en: "completion rate" }] },
  { id: "satisfaction", name: { zh: "满意率", en: "Satisfaction rate" } },
  {
    id: "face-to-face",
    name: { zh: "面商", en: "Talk with the deputy" },
    also: [{ zh: "面商率", en: "rate of talks" }],
  },
  { id: "lead-unit", name: { zh: "承办单位", en: "Handling unit" }, also: [{ zh: "主办", en: "lead unit" }] },
  { id: "county-departments", name: { zh: "县直部门", en: "County departments" } },
  { id: "requests", name: { zh: "企业诉求", en: "Requests of firms" }, also: [{ zh: "诉求", en: "requests" }] },
  {
    id: "livelihood-projects",
    name: { zh: "为民实事", en: "Livelihood projects" },
    also: [
      { zh: "民生实事", en: "livelihood promises" },
      { zh: "办实事", en: "projects for residents" },
    ],
  },
  { id: "key-projects", name: { zh: "重点项目", en: "Key projects" } },
  { id: "tracked-projects", name: { zh: "调度项目", en: "Tracked projects" } },
];
