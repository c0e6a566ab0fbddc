import { writeXlsx } from "hucre/xlsx";

/**
 * SYNTHETIC: the yearly table of the made-up county of `full-decade`, as an office has it: a title above, units in the names, and
 * one name that is not quite that of an indicator.
 */
export const yearlyTable = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "年度",
        rows: [
          ["示例县主要指标（虚构，仅供测试）", null],
          ["指标", "2025年"],
          ["地区生产总值（亿元）", 151.2],
          ["签约金额（亿元）", 55],
          ["常住人口（万人）", 45.8],
          ["新建公厕（座）", 15],
          ["网上可以办事项（项）", 720],
        ],
      },
    ],
  });
