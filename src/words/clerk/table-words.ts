import type { Language } from "#domain/site/language.ts";

/** What the reader of tables tells of a file; the codes are those of `authoring/table/asked`. */
type ProblemCode =
  | "too-large"
  | "not-a-table-file"
  | "broken-file"
  | "encrypted"
  | "entities"
  | "macros"
  | "too-many-rows"
  | "far-cell"
  | "too-many-sheets"
  | "cell-error"
  | "no-result"
  | "total-differs"
  | "date-for-number"
  | "unknown-answer"
  | "wrong-answer";
type QuestionCode =
  | "hidden-sheet"
  | "old-format"
  | "hidden-row"
  | "hidden-column"
  | "indicator"
  | "category"
  | "head"
  | "short-year"
  | "period"
  | "unit"
  | "units-disagree"
  | "magnitude"
  | "share"
  | "blank"
  | "zero"
  | "shown-differs"
  | "year-like"
  | "merged"
  | "unreadable"
  | "two-values"
  | "differs"
  | "document";
type LeftReason = "unknown-name" | "unknown-head" | "measure" | "total" | "skipped" | "no-indicator";

/** What is wrong, and what to do about it. */
interface Told {
  readonly message: string;
  readonly remedy: string;
}

/** The words of the verbs `template` and `import`. */
export interface TableWords {
  readonly place: (sheet: string, cell: string) => string;
  readonly problems: Readonly<Record<ProblemCode, Told>>;
  /** The question; `found` is what stands there. */
  readonly questions: Readonly<Record<QuestionCode, (found: string) => string>>;
  readonly choices: string;
  readonly free: Readonly<Record<"quantity" | "period", string>>;
  readonly cells: (cells: number) => string;
  /** Words for answers that are no names or numbers. */
  readonly answers: Readonly<Record<string, string>>;
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly leftHead: (cells: number) => string;
  readonly howToAnswer: (file: string | null) => string;
  readonly imported: (counts: {
    readonly added: number;
    readonly same: number;
    readonly replaced: number;
    readonly questions: number;
    readonly problems: number;
    readonly draft: string;
  }) => string;
  readonly learnt: (names: number, file: string) => string;
  readonly templated: (indicators: number, file: string) => string;
}

const zh: TableWords = {
  place: (sheet, cell) => [sheet, cell].filter((part) => part !== "").join(" "),
  problems: {
    "too-large": { message: "文件太大", remedy: "删去用不到的表、图片和格式，或分成几个文件。" },
    "not-a-table-file": { message: "不是能读的表格文件", remedy: "用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv。" },
    "broken-file": { message: "文件不完整，读不出来", remedy: "重新取得文件，或用 Excel、WPS 打开后另存为 .xlsx。" },
    encrypted: { message: "文件有密码", remedy: "打开后取消密码，另存为 .xlsx。" },
    entities: {
      message: "文件里有表格不该有的声明，没有读",
      remedy: "不要打开来历不明的文件；确是自己的，另存为 .xlsx。",
    },
    macros: { message: "文件带宏；宏没有运行，其余照读", remedy: "另存为不带宏的 .xlsx。" },
    "too-many-rows": { message: "这张表行数太多，没有读；其余各表照读", remedy: "只留有数的行，或分成几张表。" },
    "far-cell": {
      message: "远处有一个单元格，这张表没有读；其余各表照读",
      remedy: "删去这个单元格所在的行和列后保存。",
    },
    "too-many-sheets": { message: "工作表太多，没有读", remedy: "只留需要的表。" },
    "cell-error": { message: "单元格里是错误值", remedy: "改正公式，或填写数值。" },
    "no-result": { message: "公式没有结果", remedy: "用 Excel 或 WPS 打开，重新计算后保存。" },
    "total-differs": { message: "合计与各项之和不符", remedy: "核对各项和合计；各项已照读。" },
    "date-for-number": { message: "应为数，却是日期（表格软件改写过）", remedy: "把单元格设为文本，重新填写。" },
    "unknown-answer": { message: "这个问题没有问", remedy: "核对问题的编号，或删去这条答复。" },
    "wrong-answer": { message: "答复不在可选之中", remedy: "从列出的答复中选一个。" },
  },
  questions: {
    "hidden-sheet": (found) => `工作表“${found}”是隐藏的，读不读？`,
    "old-format": (found) => `旧的 .xls 看不出隐藏的行、列和工作表。“${found}”照读吗？（最好另存为 .xlsx）`,
    "hidden-row": (found) => `第 ${found} 行是隐藏的，读不读？`,
    "hidden-column": (found) => `${found} 列是隐藏的，读不读？`,
    indicator: (found) => `“${found}”是哪项指标？`,
    category: (found) => `“${found}”要分类，这是哪一类？`,
    head: (found) => `“${found}”里有读不懂的词，可能使数另有所指。可以不管吗？`,
    "short-year": (found) => `“${found}”是哪一年？`,
    period: (found) => `这些数是什么时期的？（现有：${found}）`,
    unit: (found) => `没有写单位（${found}），是什么单位？`,
    "units-disagree": (found) => `单位不一致：${found}。以哪个为准？`,
    magnitude: (found) => `与上次公布的数相差太多：${found}。单位对吗？`,
    share: (found) => `${found} 没有百分号，是百分数还是小数？`,
    blank: (found) => `“${found}”（空白或横线）是什么意思？`,
    zero: () => "0 是真的为零，还是没有数？",
    "shown-differs": (found) => `显示的数与存的数不同：${found}。公布的是哪个？`,
    "year-like": (found) => `${found} 是数，还是年份（表头）？`,
    merged: (found) => `${found} 在合并的单元格里，属于第一格吗？`,
    unreadable: (found) => `“${found}”读不出数，应是什么？`,
    "two-values": (found) => `同一个数有两个值：${found}。取哪个？`,
    differs: (found) => `与草稿里的数不同：${found}。用哪个？`,
    document: () => "这些数出自哪份文件？",
  },
  choices: "可答",
  free: { quantity: "，或照原文写数，如 40.6亿元", period: "，或写时期，如 2022、2022-H1、2022-08" },
  cells: (cells) => `涉及 ${cells} 格`,
  answers: {
    read: "读",
    keep: "没有错，照读",
    skip: "不读",
    ignore: "不管它，照读",
    first: "属于第一格",
    number: "是数",
    percent: "百分数，照写",
    fraction: "小数，乘以 100",
    "not-published": "没有公布",
    "not-applicable": "不适用",
    withheld: "不予公开",
    damaged: "文件残损",
    draft: "草稿的",
    sheet: "表里的",
  },
  left: {
    "unknown-name": "不是本县的指标",
    "unknown-head": "说不清是什么",
    measure: "占比、排名、增减等，本县没有这项指标",
    total: "合计，只作核对",
    skipped: "按答复不读",
    "no-indicator": "没有说是什么指标",
  },
  leftHead: (cells) => `有 ${cells} 格没有读作指标的数：`,
  howToAnswer: (file) =>
    file === null
      ? "答复：加上 --answers answers.json 再运行，问题会写进这个文件，填好 answer 后再运行一次；也可以直接改表。"
      : `答复：在 ${file} 里填好每个问题的 answer，再运行一次；也可以直接改表。`,
  imported: ({ added, same, replaced, questions, problems, draft }) =>
    [
      `写入 ${draft}：新增 ${added} 个数，改动 ${replaced} 个，已有 ${same} 个不变。`,
      ...(questions > 0 ? [`还有 ${questions} 个问题要答。`] : []),
      ...(problems > 0 ? [`还有 ${problems} 处问题。`] : []),
    ].join(""),
  learnt: (names, file) => `记住了 ${names} 个名称，写在 ${file}。`,
  templated: (indicators, file) => `模板已写入 ${file}，含 ${indicators} 项指标。`,
};

const en: TableWords = {
  place: (sheet, cell) => [sheet, cell].filter((part) => part !== "").join(" "),
  problems: {
    "too-large": {
      message: "too large",
      remedy: "Remove sheets, pictures and formats that are not needed, or split the file.",
    },
    "not-a-table-file": {
      message: "no file of tables that can be read",
      remedy: "Open it in Excel or WPS and save it as .xlsx or .csv.",
    },
    "broken-file": {
      message: "the file is not whole",
      remedy: "Get it again, or open it in Excel or WPS and save it as .xlsx.",
    },
    encrypted: { message: "the file has a password", remedy: "Open it, remove the password, save it as .xlsx." },
    entities: {
      message: "the file has declarations that workbooks never have; not read",
      remedy: "Open no files of unknown origin; save your own anew as .xlsx.",
    },
    macros: {
      message: "the file has macros; none was run, the rest is read",
      remedy: "Save it as .xlsx without macros.",
    },
    "too-many-rows": {
      message: "too many rows; this sheet is left out, the others are read",
      remedy: "Keep the rows with values, or make several sheets.",
    },
    "far-cell": {
      message: "a cell far away; this sheet is left out, the others are read",
      remedy: "Delete the row and the column of that cell and save.",
    },
    "too-many-sheets": { message: "too many sheets; not read", remedy: "Keep the sheets that are needed." },
    "cell-error": { message: "the cell holds an error", remedy: "Mend the formula, or write the value." },
    "no-result": { message: "a formula without its result", remedy: "Open it in Excel or WPS, recalculate and save." },
    "total-differs": {
      message: "the total is not the sum of its parts",
      remedy: "Check parts and total; the parts are read as they are.",
    },
    "date-for-number": {
      message: "a day where a number should be (the program rewrote it)",
      remedy: "Make the cell a text and write it again.",
    },
    "unknown-answer": { message: "this was not asked", remedy: "Check the id of the question, or remove the answer." },
    "wrong-answer": { message: "the answer is none of the choices", remedy: "Choose one of those listed." },
  },
  questions: {
    "hidden-sheet": (found) => `Sheet "${found}" is hidden. Read it?`,
    "old-format": (found) =>
      `Nobody can see what an old .xls hides. Read "${found}" all the same? (Better save it as .xlsx.)`,
    "hidden-row": (found) => `Row ${found} is hidden. Read it?`,
    "hidden-column": (found) => `Column ${found} is hidden. Read it?`,
    indicator: (found) => `Which indicator is "${found}"?`,
    category: (found) => `"${found}" has categories. Which one is this?`,
    head: (found) => `"${found}" has words that may make the numbers something else. Pass them over?`,
    "short-year": (found) => `Which year is "${found}"?`,
    period: (found) => `Which period are these values of? (there: ${found})`,
    unit: (found) => `No unit is written (${found}). Which one is it?`,
    "units-disagree": (found) => `Units disagree: ${found}. Which one holds?`,
    magnitude: (found) => `Far from the value published last: ${found}. Is the unit right?`,
    share: (found) => `${found} has no per cent sign. Per cent, or a fraction?`,
    blank: (found) => `What does "${found}" (empty, or a dash) mean?`,
    zero: () => "Is 0 really zero, or is there no value?",
    "shown-differs": (found) => `The number shown is not the one held: ${found}. Which was published?`,
    "year-like": (found) => `Is ${found} a value, or a year that heads a column?`,
    merged: (found) => `${found} stands in merged cells. Is it of the first one?`,
    unreadable: (found) => `No number can be read from "${found}". What should it be?`,
    "two-values": (found) => `One thing has two values: ${found}. Which one?`,
    differs: (found) => `The draft has another value: ${found}. Which one?`,
    document: () => "Which document do these values come from?",
  },
  choices: "answers",
  free: { quantity: ", or a number as printed: 40.6亿元", period: ", or a period: 2022, 2022-H1, 2022-08" },
  cells: (cells) => (cells === 1 ? "1 cell" : `${cells} cells`),
  answers: {
    read: "read it",
    keep: "it is right",
    skip: "leave it out",
    ignore: "pass over the words",
    first: "of the first cell",
    number: "a value",
    percent: "per cent, as written",
    fraction: "a fraction, times 100",
    "not-published": "not published",
    "not-applicable": "does not apply",
    withheld: "withheld",
    damaged: "damaged in the document",
    draft: "the draft's",
    sheet: "the sheet's",
  },
  left: {
    "unknown-name": "no indicator of the county",
    "unknown-head": "not clear what it is",
    measure: "a share, rank or change that is no indicator here",
    total: "a total, checked only",
    skipped: "left out, as answered",
    "no-indicator": "nothing says of what it is",
  },
  leftHead: (cells) => (cells === 1 ? "1 cell was not read as a value:" : `${cells} cells were not read as values:`),
  howToAnswer: (file) =>
    file === null
      ? "To answer: run it again with --answers answers.json, fill in each answer in that file, and run it once more; or mend the sheet."
      : `To answer: fill in each answer in ${file} and run it again; or mend the sheet.`,
  imported: ({ added, same, replaced, questions, problems, draft }) =>
    [
      `${draft}: ${added} values added, ${replaced} replaced, ${same} there already.`,
      ...(questions > 0 ? [` Open questions: ${questions}.`] : []),
      ...(problems > 0 ? [` Problems: ${problems}.`] : []),
    ].join(""),
  learnt: (names, file) => `Names learnt: ${names}, kept in ${file}.`,
  templated: (indicators, file) => `Template written: ${file}, ${indicators} indicators.`,
};

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = { zh: zh, en };
