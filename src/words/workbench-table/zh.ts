/** The words of a table at the workbench in Chinese. They come with its script. */
export const zh = {
  busy: "正在读表格……",
  none: "这份表格里没有读出数。请看上面的问题，或检查表头有没有写指标和时期。",
  onlyQuestions: "答了上面的问题，才读得出数。",
  problems: (n: number) => `表格里有 ${n} 处问题`,
  questions: (n: number) => `${n} 个问题请您回答`,
  questionsNote: "表里没有写明的，程序不猜。答一个读一次；没答的格不采用，其余不受影响。",
  allAnswered: "问题都答了",
  answered: (n: number) => `已答 ${n} 个`,
  answer: "答复",
  takeBack: "改",
  takeBackOf: (place: string) => `改对${place}的答复`,
  noneOfThese: "都不是的选“不读”，这些格会列在下面，可以在那里新建指标。",
  free: { quantity: "或照原文写数，如 40.6亿元", period: "或写时期，如 2022、2022-H1、2022-08" },
  say: "就是这样",
  values: "表格里的数",
  cell: "单元格",
  number: "数",
  became: "处理",
  acceptAll: (n: number) => (n === 0 ? "全部采用" : `采用未定的 ${n} 个`),
  hidden: (n: number) => `表里共有更多，另有 ${n} 格没有列出；往下看会接着列。`,
  left: "不是本县指标的数",
  add: "看下一个不是指标的",
  leftOver: (n: number) => `另有 ${n} 格不是本县指标的数，列在表里，可以补入或新建指标`,
};

/** The words of a table at the workbench in any language. */
export type WorkbenchTableWords = typeof zh;
