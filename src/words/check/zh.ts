import type { Mark } from "#domain/provenance/blocks.ts";
import type { FaultCode } from "#domain/provenance/fault-code.ts";
import type { Identity } from "#domain/provenance/identity.ts";
import type { Located } from "#domain/provenance/locate.ts";
import type { Summary } from "#domain/provenance/summary.ts";

/** The words with which a document is checked. They come with the script that does it, not with every page. */
export interface CheckWords {
  readonly form: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly paste: string;
  readonly start: string;
  readonly busy: string;
  readonly faultTitle: string;
  /** What is wrong, and what to do. */
  readonly faults: Readonly<Record<FaultCode, string>>;
  readonly failed: string;
  readonly summary: (figures: Summary, damage: Summary, quotes: Summary, uncarried: number) => string;
  /** Of `sought` figures hardly one was found, and of phrases none. */
  readonly unrelated: (sought: number, found: number) => string;
  readonly all: string;
  readonly identity: Readonly<Record<Identity, string>>;
  readonly fileHash: string;
  readonly textHash: string;
  readonly recordedHash: string;
  readonly file: string;
  readonly kind: Readonly<Record<"text" | "html" | "docx" | "pasted", string>>;
  readonly figures: string;
  readonly figuresNone: string;
  readonly how: Readonly<Record<Located["how"], string>>;
  readonly expected: (span: string) => string;
  readonly show: string;
  readonly showOf: (what: string) => string;
  /** What was found by its phrase, folded up. */
  readonly sound: Readonly<Record<"phrase" | "place", (n: number) => string>>;
  readonly uncarried: string;
  readonly uncarriedNote: string;
  readonly uncarriedNone: string;
  readonly rest: (n: number) => string;
  readonly quotes: string;
  readonly quote: (phrase: string) => string;
  readonly damageMissing: string;
  readonly text: string;
  readonly legend: Readonly<Record<Mark["kind"], string>>;
  readonly walk: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number, what: string) => string;
  readonly positionNone: (of: number) => string;
  readonly damaged: (id: string) => string;
  readonly other: (printed: string) => string;
}

export const zh: CheckWords = {
  form: "要核对的文件或文字",
  choose: "选择文件",
  drop: "也可以把文件拖到这里。",
  kinds: "可读 txt、md、html、docx，不超过 20 MB。文件只在本浏览器里读，不会传出去。",
  paste: "或者粘贴文字",
  start: "核对这段文字",
  busy: "正在核对……",
  faultTitle: "这份文件没有核对",
  faults: {
    "too-large": "文件超过 20 MB。请把正文另存为 txt，或只粘贴有关段落。",
    "too-long": "文字超过 200 万字。请只取有关章节。",
    empty: "里面没有文字。请确认选对了文件；如果内容是扫描的图片，请找文字版。",
    unreadable: "文件读不出来，可能是文件夹，或已被移动。请重新选择一份文件。",
    pdf: "PDF 不能直接核对。请在 PDF 中选中全部文字，复制后粘贴到这里。",
    image: "图片里没有可以查找的文字。请找这份文件的文字版，或先做文字识别再粘贴。",
    "rich-text": "RTF 不能直接核对。请另存为 docx 或 txt，或复制文字后粘贴。",
    "old-office": "这是旧版 Office 文件（如 .doc、.wps）。请用 Word 或 WPS 另存为 docx，或复制文字后粘贴。",
    encrypted: "文件有密码。请先去掉密码再另存，或打开后复制文字粘贴。",
    macro: "文件带有宏，为稳妥起见没有打开。请另存为不带宏的 docx。",
    "not-docx": "这个压缩包不是 Word 文件。请选 docx，或复制文字后粘贴。",
    bomb: "文件展开后大得不合常理，已停止读取。请从可靠的地方重新取得，或复制文字后粘贴。",
    broken: "文件已损坏或不完整。请重新下载，或打开后复制文字粘贴。",
    "not-text": "这不是文字文件。请选 txt、md、html 或 docx。",
  },
  failed: "核对程序没有载入。请检查网络后再试。",
  summary: ({ sought, found, by }, damage, quotes, uncarried) =>
    [
      sought === 0
        ? "本站没有从这份文件采用数字。"
        : `本站采用的 ${sought} 个数，找到 ${found} 个${
            found === by.place
              ? found === sought && found > 0
                ? "，都在原处"
                : ""
              : `：原处 ${by.place} 个，换了位置 ${by.phrase} 个，只对上数字 ${by.number} 个`
          }${by["not-found"] > 0 ? `；没有找到 ${by["not-found"]} 个` : ""}。`,
      ...(damage.sought > 0 ? [`受损文字 ${damage.sought} 处，标出 ${damage.found} 处。`] : []),
      ...(quotes.sought > 0 ? [`引用的短语 ${quotes.sought} 处，找到 ${quotes.found} 处。`] : []),
      uncarried > 0 ? `另有 ${uncarried} 个数本站没有列出。` : "没有本站未列出的数。",
    ].join(""),
  unrelated: (sought, found) =>
    `这像是另一份文件，或是没有引用过的一段：本站记下的短语一处也没有找到${
      found === 0 ? "" : `，${sought} 个数里只碰巧对上 ${found} 个`
    }。请确认选对了文件。`,
  all: "仍看逐项结果和全文",
  identity: {
    file: "与本站所据的文本逐字节相同。",
    text: "文字与本站所据的文本完全相同。",
    different: "与本站所据的文本不是同一份：可能是另一个版本、另一种格式，或经过改动。以下按短语查找。",
    "not-recorded": "本站没有这份文件的全文校验值，只能按短语和数字查找。",
    "not-computed": "当前页面不是安全连接，浏览器不计算校验值。以下按短语查找。",
  },
  fileHash: "文件 SHA-256",
  textHash: "文字 SHA-256",
  recordedHash: "本站所记 SHA-256",
  file: "文件",
  kind: { text: "文本", html: "网页", docx: "Word 文件", pasted: "粘贴的文字" },
  figures: "逐个数的结果",
  figuresNone: "没有要找的数。",
  how: {
    place: "在原处",
    phrase: "短语相同，位置不同",
    number: "只对上数字，短语不同",
    "not-found": "没有找到",
  },
  expected: (span) => `原应在${span}`,
  show: "看原文",
  showOf: (what) => `看原文：${what}`,
  sound: { phrase: (n) => `短语相同、位置不同的 ${n} 个`, place: (n) => `在原处的 ${n} 个` },
  uncarried: "文件里有、本站没有列出的数",
  uncarriedNote: "由程序从文字中找出，未经编者核对；日期、序号和专名不算。",
  uncarriedNone: "没有。文件里的数，本站或已采用，或已说明为什么不采用。",
  rest: (n) => `其余 ${n} 个见下面的全文。`,
  quotes: "引用的短语",
  quote: (phrase) => `引用的短语：${phrase}`,
  damageMissing: "本站记为受损、这份文件里没有的文字",
  text: "全文",
  legend: { figure: "本站采用的数", damage: "受损文字", quote: "引用的短语", other: "本站没有列出的数" },
  walk: "逐处查看",
  previous: "上一处",
  next: "下一处",
  position: (at, of, what) => `第 ${at} 处，共 ${of} 处：${what}`,
  positionNone: (of) => `共标出 ${of} 处`,
  damaged: (id) => `受损文字 ${id}`,
  other: (printed) => `本站没有列出：${printed}`,
};
