import { clauseBefore, type Look, placesOf, sentenceBefore } from "./look.ts";

/** What is meant, and what has come. A contract may be both signed and paid, so that 签约 is no contradiction. */
const MEANT = /意向|框架协议|拟(?:到位|投资|投入|引进|兑现|拨付)/;
const CAME = /到位|实缴|兑现|实际利用|实际使用|完成投资|拨付|落实资金/;
const MONEY = /元$/;

/** Money that is meant and has come at once: 意向到位资金40亿元, or 到位资金58亿元，其中意向40亿元. */
export function mixedStages(look: Look): void {
  for (const figure of look.reading.figures) {
    if (figure.unit === null || !MONEY.test(figure.unit)) continue;
    const clause = clauseBefore(look, figure.start);
    const sentence = sentenceBefore(look, figure.start);
    const isPart = MEANT.test(clause) && /其中|[,(]含/.test(sentence.slice(-clause.length - 4));
    if ((MEANT.test(clause) && CAME.test(clause)) || (isPart && CAME.test(sentence)))
      look.tell("stage-mixed", "warning", { start: figure.start - Math.min(clause.length, 12), end: figure.end });
  }
}

/** Heads of what falls short, and sentences that come to it. */
const HEAD =
  /^(?:[\s(]*[一二三四五六七八九十\d]+[)、.\s]*)?[^,。;]{0,12}(?:问题|不足|困难|差距|短板|薄弱)[^,。;]{0,16}$/;
const TURNS =
  /存在[^。]{0,12}(?:问题|不足|困难|短板|差距)|(?:还有|仍有|有)(?:一定|不小|较大)?差距|主要表现(?:在|为)|短板(?:弱项)?(?:主要)?(?:是|有)/;
/** Where a document comes to what will be done about it. */
const ENDS =
  /下一步|今后|为此|针对(?:上述|以上|这些)|对此|我们将|将(?:坚持|深刻|进一步|采取)|努力(?:加以)?解决|认真(?:加以)?解决|各位代表/;

/** Praise that a clause ends with. */
const PRAISE =
  /(?:紧密|密切|到位|充分|及时|健全|完善|完备|扎实|有力|得力|合理|科学|规范|顺畅|通畅|畅通|充足|充裕|稳定|牢固|稳固|深入|均衡|协调|平衡|匹配|精准|明确|清晰|具体|详尽|高效|便捷|便利|熟练|丰富|过硬|优良|良好|较高|较强|较快|很高|很强|满意|齐全|彻底|严格|主动|积极|灵活|旺盛|活跃|坚实|雄厚|(?:力|能力|实力|意识|本领)强|(?:水平|质量|效率)高|(?:动力|后劲|底气)足)$/;
/** What makes a clause say that something is wanting. */
const WANTING =
  /不|未|没|欠|缺|无|非|难|弱|低|少(?!数)|慢|差|偏|过于|有待|亟待|尚|还需|仍需|亟需|需要|滞后|制约|影响|矛盾|压力|短板|单一|流失|松|浅|窄|隐患|风险|若|如何|把|要(?![素点求件闻])|应|使|确保|提高|加强/;

/** What an item of a list of shortcomings begins with. */
const ITEM = /^\s*(?:[一二三四五六七八九]是|\d[.、]|\([一二三四五六七八九]\)|个别|部分|一些|有的)/;

/** Praise among the shortcomings, where every clause says what is wanting: a 不 may be lost. */
export function lostNegations({ plain, tell }: Look): void {
  // `head`: under such a head, where items are shortcomings · `told`: the text has said that it comes to them.
  let where: "elsewhere" | "head" | "told" = "elsewhere";
  for (const line of placesOf(/[^\n\r]+/g, plain)) {
    const text = line[0].trim();
    if (text.length <= 40 && !/[。;]/.test(text)) {
      where = HEAD.test(text) && !/解决|整改|克服/.test(text) ? "head" : "elsewhere";
      continue;
    }
    for (const sentence of placesOf(/[^。!?]+/g, line[0])) {
      const turn = TURNS.exec(sentence[0]);
      if (turn !== null) where = "told";
      if (turn === null && ENDS.test(sentence[0])) where = "elsewhere";
      if (where === "elsewhere" || (where === "head" && !ITEM.test(sentence[0]))) continue;
      const from = turn === null ? 0 : turn.index + turn[0].length;
      for (const { start, words } of clausesOf(sentence[0].slice(from))) {
        if (!PRAISE.test(words) || WANTING.test(words)) continue;
        const at = (line.index ?? 0) + (sentence.index ?? 0) + from + start;
        tell("negation-lost", "warning", { start: at, end: at + words.length });
      }
    }
  }
}

/** The clauses of a sentence without the numbers of items before them. */
const clausesOf = (sentence: string): readonly { readonly start: number; readonly words: string }[] =>
  placesOf(/[^,;:、]+/g, sentence).map((clause) => {
    const words = clause[0].replace(/^\s*[一二三四五六七八九十]是/, "");
    return { start: (clause.index ?? 0) + clause[0].length - words.length, words };
  });

/** A year that the text prints, in digits or in words. */
const YEAR = /(?:19|20)\d\d(?:年|[-./]\d|\D)|[一二]〇[〇一二三四五六七八九]{2}年/;

/** Where nobody said which year a report is of and none is printed before its first figure, all its periods are guessed. */
export function unstatedYear({ plain, reading, context, tell }: Look): void {
  const first = reading.figures.find(({ flags, period }) => period === null || flags.includes("period-inferred"));
  if (context.year !== null || first === undefined) return;
  if (!YEAR.test(plain.slice(0, first.end))) tell("year-inferred", "warning", first);
}
