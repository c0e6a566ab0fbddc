/** The words of the glossary's page in Chinese; its terms are in `content/glossary/glossary`. */
export const zh = {
  lead: "政府报告和统计里常见、平时不大用的词，用平常话解释。解释只说词的意思，不说哪个县的情况；以注明的规定为准。",
  parts: { firms: "企业、投资和资金", statistics: "统计、人口和单位", handling: "代表建议和政府事务" },
  also: "也作",
  source: "规定见",
  uses: (n: number) => `用到它的指标（${n} 项）`,
  unused: "本站现有指标没有用到。",
};
