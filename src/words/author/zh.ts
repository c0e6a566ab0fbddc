/** The words on the page of who writes the data, in Chinese. */
export const zh = {
  lead: "给维护人员用：放入一份报告，逐个核对其中的数，生成下一个版本的数据文件。文件只在本浏览器里读，不上传。",
  steps: ["放入报告", "写明日期和时期", "逐个核对", "看改动，发布"],
  noScript: "这一页需要启用脚本。",
};
