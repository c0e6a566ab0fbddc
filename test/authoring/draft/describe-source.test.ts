import { expect, test } from "vitest";
import { describeSource } from "#authoring/draft/describe-source.ts";

const said = (text: string) => {
  const { title, issuer, published, year } = describeSource(text, {
    name: null,
    sha256: "0".repeat(64),
    site: null,
    documents: [],
  });
  return { title: title.zh, issuer: issuer.zh, published, year };
};

test("a report says its title first, who speaks below, and the day at its end", () => {
  expect(said("# 2025年工作情况报告\n样例县统计局\n一、工业\n全年产值45.2亿元。\n2026年1月8日")).toEqual({
    title: "2025年工作情况报告",
    issuer: "样例县统计局",
    published: "2026-01-08",
    year: "2025",
  });
});

test("a page of a government's site has the way to it and a table of its facts above the title", () => {
  const page = [
    "您现在所在的位置: 网站首页> 信息公开 > 样例县> 建议办理",
    "索引号: 000012345/202601-00007",
    "发布机构: 样例县政府办公室 主题分类: 综合政务",
    "名称: 关于建议办理情况的报告 文号:",
    "生成日期: 2026-01-05 发布日期: 2026-01-12",
    "关于建议办理情况的报告",
    "今年以来，办理建议12件。",
  ].join("\n");
  expect(said(page)).toEqual({
    title: "关于建议办理情况的报告",
    issuer: "样例县政府办公室",
    published: "2026-01-12",
    year: "2025",
  });
});

test("where nothing is said nothing is made up", () => {
  expect(said("首页 > 公开\n\n")).toEqual({ title: "", issuer: "", published: "", year: "" });
});
