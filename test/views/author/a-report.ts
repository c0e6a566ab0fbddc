/** SYNTHETIC: a report of a made-up county, whose figures are those of the small release a year later. */
export const REPORT = [
  "样例县2026年政府工作报告（虚构，仅供测试）",
  "样例县人民政府",
  "2027年1月8日",
  "",
  "一、2026年工作回顾",
  "全年产值45.2亿元，就业2100余人，收到建议15件。专利申请9件。人才引进1500。",
  "",
  "二、2027年工作安排",
  "项目达到6个。",
].join("\n");
