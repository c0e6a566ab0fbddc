import { writeXlsx } from "hucre/xlsx";

/**
 * SYNTHETIC: the yearly table of the made-up county of `full-decade`, as an office has it: a title with the unit of some rows
 * in the heads, a share with its sign, a row of no indicator, and one whose name is not quite that of an indicator.
 */
export const yearlyTable = (): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: "年度",
        rows: [
          ["示例县主要指标（虚构，仅供测试）", null, null],
          ["指标", "2023年", "2024年"],
          ["地区生产总值（亿元）", 137.6, 145.3],
          ["签约金额（亿元）", 48, 52],
          ["常住人口（万人）", 45.6, 45.71],
          ["网上可以办事项（项）", 650, 700],
          ["新建公厕（座）", 9, 12],
        ],
      },
    ],
  });
