import type { Term } from "#domain/site/glossary.ts";

/** Words about deputies, the people's congress and what governments promise. */
export const HANDLING: readonly Term[] = [
  {
    id: "bill",
    name: { zh: "议案", en: "Bill of deputies" },
    text: {
      zh: "代表按法定人数联名、在会议期间向人民代表大会提出的、要由大会审议或决定的事项。比建议的程序严格。",
      en: "A matter that enough deputies bring before the people's congress together while it meets, for the congress to deal with or decide. The procedure is stricter than for a suggestion.",
    },
    source: {
      name: {
        zh: "《全国人民代表大会和地方各级人民代表大会代表法》",
        en: "Law on deputies to the people's congresses",
      },
    },
  },
  {
    id: "suggestion",
    name: { zh: "代表建议", en: "Deputies' suggestion" },
    also: [
      { zh: "建议一次办理", en: "suggestions, first handling" },
      { zh: "优秀建议", en: "commended suggestions" },
    ],
    text: {
      zh: "代表对各方面工作提的建议、批评和意见，交给有关单位研究办理，并要答复代表。",
      en: "A proposal, criticism or opinion of deputies on any public work. It is given to a unit, which has to deal with it and reply.",
    },
    source: {
      name: {
        zh: "《全国人民代表大会和地方各级人民代表大会代表法》",
        en: "Law on deputies to the people's congresses",
      },
    },
  },
  {
    id: "closed",
    name: { zh: "办结", en: "Closed" },
    also: [{ zh: "办结率", en: "completion rate" }],
    text: {
      zh: "程序走完了：已经答复或回应。办结不等于问题解决，也不等于提的人满意。",
      en: "The procedure is over: there has been a reply. It does not mean that the matter is solved, nor that whoever raised it is satisfied.",
    },
  },
  {
    id: "satisfaction",
    name: { zh: "满意率", en: "Satisfaction rate" },
    text: {
      zh: "填了反馈、表示满意的占多少。要看由谁评、多少人评、评的是态度还是结果，否则100%也说明不了什么。",
      en: "How many of those who gave feedback were satisfied. Who was asked, how many, and about manner or result: without that even 100% says little.",
    },
  },
  {
    id: "face-to-face",
    name: { zh: "面商", en: "Talk with the deputy" },
    also: [{ zh: "面商率", en: "rate of talks" }],
    text: {
      zh: "承办单位在答复前当面和代表商量。“面商率”是这样谈过的占多少。",
      en: "The unit talks with the deputy in person before it replies; the rate says in how many cases it did.",
    },
  },
  {
    id: "lead-unit",
    name: { zh: "承办单位", en: "Handling unit" },
    also: [{ zh: "主办", en: "lead unit" }],
    text: {
      zh: "负责办理建议的部门或乡镇。牵头答复的叫主办，配合的叫会办或协办。",
      en: "The department or town that deals with a suggestion. One takes the lead and replies; others may assist.",
    },
  },
  {
    id: "county-departments",
    name: { zh: "县直部门", en: "County departments" },
    text: {
      zh: "县政府直接管的局、委、办，和乡镇相对。",
      en: "The bureaus and offices directly under the county, as against its towns.",
    },
  },
  {
    id: "requests",
    name: { zh: "企业诉求", en: "Requests of firms" },
    also: [{ zh: "诉求", en: "requests" }],
    text: {
      zh: "企业向政府反映的困难和请求。",
      en: "Troubles that firms report to the government and what they ask for.",
    },
  },
  {
    id: "livelihood-projects",
    name: { zh: "为民实事", en: "Livelihood projects" },
    also: [
      { zh: "民生实事", en: "livelihood promises" },
      { zh: "办实事", en: "projects for residents" },
    ],
    text: {
      zh: "政府年初公开承诺当年要办成的几件事，如修路、建校。承诺的数是目标，不是结果。",
      en: "A few things that a government promises in public to do for residents within the year. The numbers promised are targets, not results.",
    },
  },
  {
    id: "key-projects",
    name: { zh: "重点项目", en: "Key projects" },
    text: {
      zh: "政府列入名单、优先协调推进的投资项目。名单每年不同，个数不能逐年相比。",
      en: "Investment projects on a government's list of those to be helped along first. The list is another one every year, so its length is not comparable.",
    },
  },
  {
    id: "tracked-projects",
    name: { zh: "调度项目", en: "Tracked projects" },
    text: {
      zh: "上级政府定期过问进度的项目。“调度”在这里是盯进度，不是调车。",
      en: "Projects whose progress the level above asks for regularly.",
    },
  },
];
