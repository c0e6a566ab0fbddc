/** The words between what is counted and its number. */
const TRAILING =
  /(?:达到了?|达|为|是|有|(?<![签合条节履预公违特])约|共计?|仅有?|只有|就有|合计|总计|累计|[增降升减]至|[由从]|(?:提高|扩大|增加|减少|提升|控制|稳定|保持|维持|上升|下降|缩小|优化|降低|压减|调整|回落|恢复|发展|增长|[升增降])(?:到|在|至|为)(?:目前的?|每人每月|每人每年|现在的?)?|优化|到|至|于|在|已|(?<![人户亩平])均|也|则|的|了|超过?|近|逾|突破|(?<!实际)完成|实现|分别|预计|力争|:|,|、|"|—|-|\(|同样|将|可|仍|还|准确说|保持|高达|多达|平均|就|只|以|占到|先后|每年|每月|每季度|(?<=^|今年|明年|拟)计划|首次|历史性|从无到有[、,]?建成|连续[一二两三四五六七八九十\d]{1,3}年|[由从]?(?:上年|去年|上年末|(?:19|20)\d\d年|目前|年初)(?:底|末|上半年|同期|前三季度|\d{1,2}月)?|(?<=[\p{Script=Han}]{2})(?:上半年|下半年|前三季度|全年|年内|今年)(?:底|末)?|(?<=[\p{Script=Han}]{2})(?:确保|力争|要|依次|刚)|(?<=[\p{Script=Han}]{4})安排|(?:最终|初步)?核(?:实|算|定)|[增降升减缩扩提压]到|(?<=[价费]仍?)执行|不小|“?十[一二三四五]五”?(?:前[一二三四]年|期间|以来|末))$/u;

const TIMES =
  "(?:(?:19|20)\\d\\d年?(?:[-—至到~](?:19|20)\\d\\d)?年?度?|今年|去年|上年|明年|当年|本年|全年|年内|年末|年底|过去一年|上半年|下半年|前三季度|[一二三四]季度|\\d{1,2}月?[-—至~]+\\d{1,2}月份?|\\d{1,2}月(?:底|末|份|当月)?(?:前)?|当月|五年来?|过去五年|近年来)";
/** What stands before what is counted: places, times, adverbs, verbs that say nothing of it. */
const LEADING = new RegExp(
  `^(?:[、,:;"”—\\-\\s。]+|大关|内有(?=.{2})|[若如](?=扣除|剔除)|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十]是|\\d{1,2}[.、](?!\\d)|其中|包括|含有?|初步核算|截[至止]到?|到(?![位账期达])|${TIMES}(?:以来|底前|底|末|前|初|期间)?|的|“?十[一二三四五]五”?(?:以来|期间|末)?|\\0+(?:以来|底|末|前|期间)?|全[县市区省乡镇]|会后共?|我[县市区局]|本[县市区局]|[县市]内|目前|所有|现已|现有|累计|共(?:有|计)?|合计|我们|抓好|做好|已经?(?=完成|开工|建成|累计|实现|达|有|竣工|投|全部)|(?:年初|年末|年底|上年末)|刚好?|[一二两三四五六七八九十]年来?(?=累计|共)|预计|力争|确保|争取(?=.{0,8}(?:达|实现|到))|有望|计划(?!投资|总)|拟(?!投资|实施)|实现|取得|达到|将|再|均|并|又|还|也|但|仍|且|及|与|和|以及|同时|从|先后|全面|共有|共|主要|累计完成|圆满完成|继续|着力|重点(?=抓好|推进|实施|支持|是)|涉及|覆盖|而|则|(?:剔除|扣除)[^,。;]{1,14}后|在[^,。;]{2,8}?(?=公开|建成|新建|新增|设立|举办|投放|开展)|新一轮|办理结果看|会议期间(?=.)|按可比价格计算|需要?|要|使|对|把|由于|此外|另外|据统计|统计显示|仅|只|办理(?=.{0,8}(?:建议|议案|提案))|为(?!预算|年度|计划|目标|上年|去年|全)[^,。;]{0,10}?(?=免费|实施|发放|提供|减|办理|解决|争取)|代表共?提出|以|年内)`,
);
const LEADING_DONE =
  /^(?:完成|达成)(?!投资|工程|率|额|量|情况|总投资|年度|目标|(?:全年|年初|调整)(?:任务|计划|目标|预算))/;

/** What is left of the words before a number when times, adverbs and links are taken off. */
export function bare(words: string): string {
  let label = words.trim();
  for (let before = ""; before !== label;) {
    before = label;
    label = label.replace(LEADING, "").replace(LEADING_DONE, "");
  }
  return withoutTrailing(label);
}

/** Words that stand before a thing and are no part of what it is called: times, places, links. */
const SAYS_NOTHING = new RegExp(
  `^(?:[、,:;"”—\\-\\s。]|\\0|${TIMES}(?:以来|底前|底|末|前|初|期间)?|[一二三四五六七八九十](?:是|、)|其中|包括|含有?|初步核算|截[至止]到?|的|全[县市区省乡镇]|我[县市区局]|本[县市区局]|[县市]内|目前|累计|共(?:有|计)?|合计|预计|力争|确保|实现|完成|达到?|将|再|均|并|又|还|也|但|仍|及|与|和|以及|同时|分别|从|到|涉及|年末|年底|按[^,。;]{1,8}(?:计算|看))*$`,
  "u",
);

/** True where something that says more stands before the thing, so that it may be called by more words or fewer. */
export function isLed(words: string, thing: string): boolean {
  const at = words.indexOf(thing);
  return at < 0 || !SAYS_NOTHING.test(words.slice(0, at));
}

/** Longer than anything that such words may be, with what has to stand before them. */
const LINK = 24;

function withoutTrailing(words: string): string {
  let label = words.trim();
  for (;;) {
    const from = Math.max(0, label.length - LINK);
    const found = TRAILING.exec(label.slice(from));
    if (found === null) return label;
    label = label.slice(0, from + found.index);
  }
}

/** A change at the end of the words: 同比增长, 比上年提高, 降幅收窄, 年均增长. */
const CHANGE =
  /(?:(?:年均|同比|环比|分别|比(?![重例率值])[^,。;]{1,10}?|较[^,。;]{1,12}?|与[^,。;]{1,8}?相比|按[^,。;]{1,8}?)?(?:分别|名义|实际|又|再|各|净|也)*)((?:[降跌增涨减]幅[^,。;]{0,2}(?:较[^,。;]{1,10})?(?:收窄|扩大|缩小|回落|提高)|(?:[增]速)(?:较[^,。;]{1,10})?(?:回落|提高|加快|放缓)|负增长|净?增长|增加|下降|减少|提高|提升|回落|上升|扩大|收窄|缩小|降低|上涨|下跌|增产|减产|下滑|净增|与[^,。;]{2,10}[尚还仍仅相]差|(?<=同比|环比|比上年|较上年|比去年)[多少增减降升]|(?<=^[、,]?)[增降减涨跌]|翻|(?:[高低快慢]于|[高低]出|超过|落后于?)[^,。;]{1,12}|比(?![重例率值])[^,。;]{2,12}[高低快多少慢])(?:率|了)?)$/u;

export interface ChangeRead {
  /** What is left before the change: its subject, or nothing. */
  readonly subject: string;
  /** 增长, 年均增长, 降幅收窄 … */
  readonly change: string;
}

/** The change that the words before a number end with; `null` where they name a level. */
export function changeOf(words: string): ChangeRead | null {
  // 比值缩小为1.99: a level.
  if (/(?:缩小|扩大|上升|下降|提高|降低|增加|减少|回落)(?:到|至|为)(?:了|约|近)*$/.test(words)) return null;
  const trimmed = words.replace(/(?:了|约|近|达到?|为|在|超过?|分别|也|逾|:|的)+$/, "");
  const found = CHANGE.exec(trimmed);
  if (found === null) return null;
  const all = found[0];
  const core = (found[1] ?? "").replace(/较[^,。;]{1,10}(?=收窄|扩大|缩小|回落|提高|加快|放缓)/, "").replace(/了$/, "");
  const spoken = /年均/.test(all) ? `年均${core}` : /环比/.test(all) ? `环比${core}` : core;
  return {
    subject: bare(trimmed.slice(0, found.index).replace(/由[负降正升]转[正升负降][、,]?$/, "")),
    change: spoken,
  };
}

/** Words that name no thing of their own: the thing stands after the number (建成2所公办幼儿园) or before (增速在4.5%). */
export const isVerb = (words: string): boolean =>
  /^(?:[\p{Script=Han}A-Z\d]{0,6}沿线|辖|下辖|设有|建成|新建|建设|新增|实施|推进|开展|组织|举办|完成|实现|改造|新建成|打造|创建|培育|引进|新引进|引入|成功引入|落实|推动|办好|办理|解决|签约|新签约|开工|已开工|已完成|谋划|建立|成立|发放|达|有|为|由|交由|与|对|给|向|将|覆盖|涉及|惠及|服务|带动|帮助|支持|协调|组建|选派|培训|听取|每月听取|每年|每月|收到|提出|邀请|安排|投入|争取|获批|获评|荣获|认定|新认定|新设|设立|抽取|选取|选择|出台|制定|修订|印发|上述建议交由|分别交由|今年的|这|该|近|等|创成|创新开展|共|扶持|吸引|吸纳|集聚|汇聚|拥有|通过|已与|同|在|有力推动|助力)$/u.test(
    words,
  );

/** A word at the end of a clause that wants what is counted after the number: 交由23个县直部门, 签订100亿元信用额度. */
export const leadsOn = (words: string, counts: boolean): boolean =>
  /(?:签订|的)$/.test(words) || (counts && /(?:交由|[与为给等有向对]|组织)$/.test(words));

/** 增速, 降幅: a word of change that stands for the thing before. */
export const isRate = (words: string): boolean =>
  /^(?:增速|增幅|降幅|涨幅|跌幅|减幅|增长率|人均|户均|总数|总量)(?:预计|均|也)?$/.test(words);

const NOUN_END =
  /(?:[,。;:、!?()"“”\n\t|\0\d①-⑳]|蓄水|同时|巡[河查护]|全部|均|已|办复|年度|年销售|年产值|总投资|未|得到|完成|实现|加入|参加|专题|实施|开展|办理|建立|(?:建成|竣工|投产|投用|开工|落地)(?!项目|企业|建设)|通车|上半年|下半年|年内|中[,的]|中$|通[了上车过]|签订|签约|被|获|进入|纳入|列入|出列|脱贫|减负|减税|主办|承办|办理|协调|联动|稳步|有序|正在|分别|因|从|向|以(?!上|下)|的|户均|人均|脱|超过|进行|主要|提供|享受|受益|全面|陆续|成功|联合|集体|配备|配齐|配置|齐|共|解决|进|落|按|在|达|稳)/u;

/** The thing that a number counts where it stands after it: 43个[贫困村]全部出列. */
export function nounAfter(after: string): string {
  const words = after.replace(/^(?:的|左右的?|以上的?|多|余)/, "").slice(0, 24);
  const end = words.slice(1).search(NOUN_END);
  const noun = words.slice(0, end < 0 ? 16 : end + 1);
  return /^(?:[\p{Script=Han}A-Za-z]|"|“)/u.test(noun) &&
    !/^(?:不|[升降增减提扩缩优调压上下][\p{Script=Han}]{0,2}[到至为]|未|因|已|全部|均|以上|以下|左右|的|进行|专题|主持|研究|惠及|占|和|及|用于|提前|得到|实现|并|按期|全面|同比|同时|完成|目标|时限|答复|建设|新建|实施|改造|用于|支持|打造|推进|内|中(?![小学药央心])|后|前|之|正在|投入|增长|下降)/u.test(
      noun,
    )
    ? noun.replace(/(?:[和与及、中]|当中)$/, "").trim()
    : "";
}

/** The words of a list without the marks before them. */
export const withoutLeadingMarks = (words: string): string => withoutTrailing(words.replace(/^[,、]+/, ""));

/** Of a long clause the words that count: 规上工业企业实现产值 is their 产值, and 云溪至江口段完成投资 is 完成投资. */
export function short(words: string, unit: string | null): string {
  const asked =
    /(?:政府|[县市局委]|部门)共?(?:收到|承办|受理|交办|办理)(?:的)?([\p{Script=Han}]{0,6}(?:建议|议案|提案))$/u.exec(
      words,
    );
  if (asked?.[1] !== undefined) return asked[1];
  const aim = unit === "%" ? null : /(?:是|为)((?:全年|年度|五年|总)(?:目标|任务|计划)(?:任务)?)$/.exec(words);
  if (aim?.[1] !== undefined) return aim[1];
  const label = words
    .replace(/^.*(?:会议|大会)(?=[\p{Script=Han}]{0,4}(?:建议|议案|提案)$)/u, "")
    .replace(/^.{2,}?(?:打造|共建|加装|吸纳|招聘|配备)(?=[\p{Script=Han}“"]{2,8}$)/u, "")
    .replace(/^.{2,}的(?=[\p{Script=Han}“"]{3,}$)/u, "")
    .replace(/^.{2,10}(?:开展|举办|召开)(?=[\p{Script=Han}“"]{3,}$)/u, "");
  const invested = /(?:年度)?完成投资$/.exec(label);
  if (invested !== null) return invested[0];
  const total = /(?:(?:计划|概算|估算|预算)总?投资|总投资)$/.exec(label);
  if (
    total !== null &&
    (label.length > total[0].length + 8 ||
      /(?:建设|推进|实施|启动|开工|主要[是为有])$/.test(label.slice(0, -total[0].length)) ||
      /^(?:加快|推动|实施|推进|谋划|开工|建设|全力|启动|投入|新建|扎实|有序|引进|落地|签约)/.test(label))
  )
    return total[0];
  return withoutTrailing(
    label
      .replace(/仅(?=占)/, "")
      .replace(
        /^(.{2,14})(?:预计)?(?:实现|完成|(?<=[\p{Script=Han}]{4})预计)(?!年度|年初|预算|全年|目标|计划|任务)(?=[\p{Script=Han}]{2,10}$)/u,
        "$1",
      ),
  );
}
