import { clauseBefore, type Look, placesOf, spanOf } from "./look.ts";

/** Sentences that begin, or a period that does, in the middle of another; and paragraphs that are cut. */
export function lostMarks(look: Look): void {
  lostBeforeItems(look);
  lostBetweenFigures(look);
  lostBeforeSentences(look);
  lostBeforePeriods(look);
  lostAfterHeads(look);
  lostAtEnds(look);
  namesOfDigits(look);
}

/** 32.5%三是: the number of an item after anything but a mark. 其二是 and 第三是 are words. */
const ITEM = /(?<=[\p{Script=Han}\d%‰)”》])(?<![其第之])[二三四五六七八九]是(?=\p{Script=Han})/gu;

function lostBeforeItems({ plain, tell }: Look): void {
  for (const match of placesOf(ITEM, plain)) {
    const { start, end } = spanOf(match);
    tell("mark-lost", "warning", { start: start - wordsBefore(plain, start), end }, { expected: `。${match[0]}` });
  }
}

/** How many signs before a place belong to its clause, up to some that show where it is. */
const wordsBefore = (plain: string, at: number): number =>
  /[^,。;:、\n\r]*$/.exec(plain.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;

/** Units that are read on in the next: 2小时30分. */
const GOES_ON = /^(?:个?小时|天|个?月|年|分|米|元|人|岁)$/;

/** 总投资3亿元7.2万平米: two figures one after the other. */
function lostBetweenFigures({ plain, reading, tell }: Look): void {
  for (const [at, figure] of reading.figures.entries()) {
    const { start, end, text, unit } = figure;
    if (unit === null || GOES_ON.test(unit) || !/\d/.test(plain[end] ?? "") || /\d/.test(plain[end - 1] ?? ""))
      continue;
    const following = reading.figures[at + 1];
    const next = following?.start === end ? following : null;
    // A class and how many there are of it (10亿元以上2家, 2个10亿元项目), households and their people.
    if (/(?:以上|以下|以内)$/.test(text) || /^(?:户人|个.*元)$/.test(`${unit}${next?.unit ?? ""}`)) continue;
    const other = next?.text ?? /^[^,。;:、\n\r]{1,6}/.exec(plain.slice(end, end + 6))?.[0] ?? "";
    tell("mark-lost", "warning", { start, end: next?.end ?? end + other.length }, { expected: `${text}、${other}` });
  }
}

/** What begins a sentence of its own after an amount: it takes no amount before it. */
const BEGINS =
  /^(?:开展|举办|召开|出台|深化|坚持|强化|推动|推进|健全|大力|深入|持续|积极|全面|扎实|着力|切实|加快|全力|统筹|聚焦|围绕|加强|完善|严格|狠抓|严厉|优化|深耕|落实|巩固)/;
/** What was built may itself be the subject: 国道改线41.2公里全面贯通. */
const BUILT = /(?:亩|公里|米)$/;
const OF_BUILT = /^(?:大力|深入|持续|积极|全面|扎实|着力|切实|加快|全力)/;
/** What an amount may serve for: 投入8800万元建设…; 由…, 比…, 让…. */
const SERVES =
  /投|安排|筹|拿出|争取|列支|斥资|利用|使用|整合|下达|拨|发放|动用|组织|选派|支持|引导|募|奖|补|专项|将|按|在|以|(?<!信)用(?!工)|由|从|让|每|超|比|较|为|对|因|于/;
const MEASURED = /^(?:[万亿]*(?:元|美元|亩|吨|公里|平方米|平米|平方公里)|%|‰|个百分点)$/;

/** 小微贷款5.2亿元举办推介会: a sentence begins after an amount. */
function lostBeforeSentences(look: Look): void {
  const { plain, reading, tell } = look;
  for (const { start, end, unit, text } of reading.figures) {
    if (unit === null || !MEASURED.test(unit)) continue;
    const begun = BEGINS.exec(plain.slice(end, end + 4))?.[0];
    if (begun === undefined || (BUILT.test(unit) && OF_BUILT.test(begun))) continue;
    if (SERVES.test(clauseBefore(look, start))) continue;
    tell("mark-lost", "warning", { start, end: end + begun.length }, { expected: `${text}，${begun}` });
  }
}

/** 深化拜访1-9月,全县: months that open a sentence, right after a word that takes none. */
const MONTHS =
  /(?<=\p{Script=Han}{2})(?<![年度在自从于至前后较比期和与到截按及以按计即])\d{1,2}\s*[-—–~至]\s*\d{1,2}月(?:份|底)?(?=,)/gu;
const AS_OF =
  /(?<=\p{Script=Han}{3})(?<!数据|名单|时间|日期|期限|统计|情况|信息|是|为)截(?:至|止)(?=目前|\d|[今去]年|年底)/gu;

function lostBeforePeriods({ plain, tell }: Look): void {
  for (const match of [...placesOf(MONTHS, plain), ...placesOf(AS_OF, plain)]) {
    const { start, end } = spanOf(match);
    tell("mark-lost", "warning", { start: start - wordsBefore(plain, start), end }, { expected: `。${match[0]}` });
  }
}

/** 一是围绕产业抓招商出台《…》: what follows a number is a head, and the sentence after it has lost its mark. */
const HEAD = /(?<=[一二三四五六七八九十]是)[^,。;:、\n\r《]{5,20}(?=出台《|印发《|制定《)/g;
const NO_HEAD =
  /(?:先后|相继|及时|率先|研究|联合|县委|政府|办|局|部门|我们|全县|我县|并|新|编制|修订|牵头|同步|专门|还|已|又)$/;

function lostAfterHeads({ plain, tell }: Look): void {
  for (const match of placesOf(HEAD, plain)) {
    if (NO_HEAD.test(match[0])) continue;
    const { end } = spanOf(match);
    tell(
      "mark-lost",
      "warning",
      { start: end - 3, end: end + 2 },
      { expected: `${match[0].slice(-3)}。${plain.slice(end, end + 2)}` },
    );
  }
}

/** Shorter lines are heads, names and signatures. */
const BODY = 40;
/** Where so many paragraphs have no end, the document is written without. */
const MANY = 0.25;

/** A paragraph that ends in a word or a number was cut, or has lost its end. */
function lostAtEnds({ plain, tell }: Look): void {
  const lines = placesOf(/[^\n\r]+/g, plain).map((match) => ({ text: match[0].trimEnd(), start: match.index ?? 0 }));
  const body = lines.filter(({ text }) => text.length >= BODY && /[,。;]/.test(text) && !text.includes("\t"));
  // A number that goes on in the next line was broken by the layout.
  const cut = body.filter(
    ({ text, start }) =>
      /[\p{Script=Han}%]$/u.test(text) ||
      (/\d$/.test(text) && !/^\s*(?!\d{1,2}[.、)]\D)[\d.]/.test(plain.slice(start + text.length))),
  );
  if (cut.length > 3 && cut.length > MANY * body.length) return;
  for (const { text, start } of cut) {
    const end = start + text.length;
    const length = /[^,。;:、]*$/.exec(text.slice(-12))?.[0].length ?? 0;
    tell("mark-lost", "warning", { start: end - length, end }, { expected: `${text.slice(-length)}。` });
  }
}

/** 12345工作思路: a name that is spelt in digits stands in quotation marks. */
const NAME =
  /(?<![\d.“"‘'「『])(?:123456?|1234|123)(?=(?:工作|总体|发展|产业)?(?:思路|战略|行动|计划|体系|工程|模式|机制|布局|格局))/g;

function namesOfDigits({ plain, tell }: Look): void {
  for (const match of placesOf(NAME, plain))
    tell("name-unquoted", "warning", spanOf(match), { expected: `“${match[0]}”` });
}
