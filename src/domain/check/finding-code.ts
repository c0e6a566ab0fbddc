/** What the lint finds in the text of a document: things that damaged or hasty reports are known for. */
export type FindingCode =
  /** A count without what it counts: 引进人才1500。 */
  | "unit-missing"
  /** A unit other than the indicator has. */
  | "unit-changed"
  /** Ten, a hundred, ten thousand times what was published last. */
  | "power-of-ten"
  /** More than a hundred of a hundred. */
  | "share-over"
  /** Shares of one whole that are more or less than a hundred together. */
  | "shares-differ"
  /** A part that is more than its whole. */
  | "part-over"
  /** Parts that are more or less than the whole beside them. */
  | "sum-differs"
  /** Two values of one thing for one time. */
  | "two-values"
  /** Two numbers without a mark between them: 2 and 10亿元 as 210亿元, 7月31日 as 731日. */
  | "run-together"
  /** A sentence that begins in the middle of another, or does not end: 32.5%三是. */
  | "mark-lost"
  /** A bracket, quotation or title mark without the other one. */
  | "mark-unpaired"
  /** A name made of digits without its quotation marks. */
  | "name-unquoted"
  /** An item of a list whose number is not there: 一是, 三是. */
  | "list-number-lost"
  /** A word that stands twice: 建设建设. */
  | "word-doubled"
  /** A noun lost before a number: 申报绿色工厂建设3个。 */
  | "noun-missing"
  /** Money that is meant and has come at once: 意向到位资金. */
  | "stage-mixed"
  /** A praise among the shortcomings: a 不 may be lost. */
  | "negation-lost"
  /** No year is printed anywhere before the figure. */
  | "year-inferred"
  /** A total since the beginning of a year that is less than it was. */
  | "cumulative-falls";
