import { type XmlCell, type XmlSheet, nameOf, xmlWorkbook } from "./sheet-xml.ts";

/**
 * Makes files of tables as clerks make them, from figures that are known. Nothing here is shared with the reader. What a file
 * says truly is in `truth`; whatever else is read from it is wrong.
 */
export interface Mutated {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `indicator|category|period|status` and the value in the indicator's own unit. */
  readonly truth: ReadonlyMap<string, True>;
  /** The ways that were taken, for whoever looks into a failure. */
  readonly ways: readonly string[];
}

/** A figure and the cell in which it stands. */
export interface True {
  readonly value: number;
  readonly cell: string;
  /** True where the file says all that there is to say: a reader has nothing to ask. */
  readonly plain: boolean;
}

type Random = () => number;
function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Thing {
  readonly id: string;
  readonly names: readonly string[];
  readonly unit: string;
  readonly scaled?: readonly [unit: string, places: number];
  readonly make: (r: Random) => number;
}

const decimals = (value: number, places: number): number => Number(value.toFixed(places));
const THINGS: readonly Thing[] = [
  {
    id: "gdp",
    names: ["地区生产总值", "GDP"],
    unit: "亿元",
    scaled: ["万元", 4],
    make: (r) => decimals(20 + r() * 200, 2),
  },
  {
    id: "exports",
    names: ["外贸出口"],
    unit: "万美元",
    scaled: ["美元", 4],
    make: (r) => decimals(300 + r() * 9000, 0),
  },
  { id: "firms", names: ["规上工业企业", "规上企业"], unit: "家", make: (r) => decimals(20 + r() * 80, 0) },
  {
    id: "people",
    names: ["常住人口"],
    unit: "人",
    scaled: ["万人", -4],
    make: (r) => decimals(90_000 + r() * 60_000, 0),
  },
  { id: "closed", names: ["诉求办结率"], unit: "%", make: (r) => decimals(80 + r() * 20, 1) },
  { id: "gdp-growth", names: ["地区生产总值增速"], unit: "%", make: (r) => decimals(r() * 14 - 3, 1) },
];
/** Names that are near, and mean something else. */
const DECOYS = [
  "人均地区生产总值",
  "地区生产总值缩减指数",
  "外贸进口",
  "外贸进出口总额",
  "规上工业企业利润",
  "户籍人口",
  "常住人口城镇化率",
  "群众诉求办结率",
  "全市地区生产总值",
  "第三产业增加值",
  "规上服务业企业",
  "财政收入",
];
const MARKS = ["—", "…", "不详", "-", "", "0", "/", "N/A", "无"];

const shift = (value: number, places: number): number => Number(`${value}e${places}`);
const pick = <T>(r: Random, all: readonly T[]): T => {
  const one = all[Math.floor(r() * all.length)];
  if (one === undefined) throw new Error("invalid choice: nothing to choose from");
  return one;
};
const wide = (text: string): string =>
  Array.from(text, (sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join("");

/** One column or row of a table beside those of the periods. */
interface Sub {
  readonly kind: "value" | "month" | "growth" | "before" | "target" | "expected" | "share" | "rank" | "change";
  readonly head: string;
}

export function mutate(seed: number): Mutated {
  const r = seeded(seed);
  const ways: string[] = [];
  const chance = (p: number, way: string): boolean => {
    const yes = r() < p;
    if (yes) ways.push(way);
    return yes;
  };
  const way = <T extends string>(all: readonly T[]): T => {
    const one = pick(r, all);
    ways.push(one);
    return one;
  };
  const truth = new Map<string, True>();
  const things = [...THINGS].sort(() => r() - 0.5).slice(0, 2 + Math.floor(r() * 4));
  const first = 2018 + Math.floor(r() * 4);
  const years = Array.from({ length: 1 + Math.floor(r() * 3) }, (_, at) => first + at);
  const figures = new Map<string, number>();
  const figure = (id: string, year: number): number => {
    const key = `${id} ${year}`;
    const known = figures.get(key) ?? THINGS.find((thing) => thing.id === id)?.make(r) ?? 0;
    figures.set(key, known);
    return known;
  };

  const cells = new Map<string, XmlCell>();
  const merges: string[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const top = chance(0.4, "begins-anywhere") ? Math.floor(r() * 6) : 0;
  const left = ways.includes("begins-anywhere") ? Math.floor(r() * 4) : 0;
  const put = (row: number, column: number, cell: XmlCell): void => void cells.set(`${row},${column}`, cell);
  const text = (row: number, column: number, t: string): void => {
    if (t !== "") put(row, column, { t });
  };
  const merge = (a: readonly [number, number], b: readonly [number, number]): void => {
    if (a[0] !== b[0] || a[1] !== b[1]) merges.push(`${nameOf(...a)}:${nameOf(...b)}`);
  };

  const layout = way(["names-down", "names-down", "years-down", "long"]);
  const part = pick(r, ["", "", "", "", "-H1", "-Q1", "01/06", "-08"]);
  const partWords =
    {
      "": pick(r, ["年", "年", "年度", "", "年全年"]),
      "-H1": "年上半年",
      "-Q1": "年一季度",
      "01/06": pick(r, ["年1-6月", "年1—6月", "年1～6月"]),
      "-08": "年8月",
    }[part] ?? "年";
  const yearForm = part === "" ? way(["number", "text", "text", "short", "date"]) : "text";
  const yearInTitle = years.length === 1 && chance(0.4, "year-in-title");
  const code = (year: number): string => (part === "01/06" ? `${year}-01/${year}-06` : `${year}${part}`);
  const unitAt = way(["head", "head", "title", "column", "cell", "none", "title-differs"]);
  const scaled = new Set(things.filter((thing) => thing.scaled !== undefined && r() < 0.25).map(({ id }) => id));
  if (scaled.size > 0) ways.push("scaled");
  const unitOf = (thing: Thing): string => (scaled.has(thing.id) ? (thing.scaled?.[0] ?? thing.unit) : thing.unit);
  /** The unit of the title: one for all, which is that of one thing and not of the others. */
  const titleUnit = unitOf(pick(r, things));

  /** True where another column says that the rows are another area's. */
  let ofTheCity = false;
  const know = (thing: Thing, year: number, status: string, value: number, cell: string, plain: boolean): void =>
    void (ofTheCity || truth.set(`${thing.id}||${code(year)}|${status}`, { value, cell, plain }));

  const putYear = (row: number, column: number, year: number): void => {
    if (yearForm === "number") put(row, column, { n: year });
    else if (yearForm === "short") put(row, column, { t: `${String(year).slice(2)}年` });
    else if (yearForm === "date")
      put(row, column, {
        n: Math.round((Date.UTC(year, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000),
        format: 'yyyy"年"',
      });
    else put(row, column, { t: r() < 0.2 ? ` ${wide(String(year))}${partWords} ` : `${year}${partWords}` });
  };

  /** True for a column under a head that is merged to the eye alone: nothing says its year. */
  let yearless = false;
  /** Whether the number that was written last needs no question. */
  let plain = false;
  /** How the shares of a file are written: in one file mostly in one way. */
  const shareForm = pick(r, ["format", "format", "sign", "plain", "fraction"] as const);
  const fractionsToo = r() < 0.1;

  const isPlain = (thing: Thing, form: string, inCell: boolean): boolean => {
    const yearSaid = yearForm !== "short" && !yearless;
    if (form === "share-sign" || form === "share-format") return yearSaid;
    const unitSaid =
      unitAt === "head" ||
      unitAt === "column" ||
      (unitAt === "title" && titleUnit === thing.unit && !scaled.has(thing.id)) ||
      inCell ||
      form === "unit-format";
    if (form === "share-plain")
      return yearSaid && unitAt !== "cell" && thing.id === "closed" && unitSaid && !fractionsToo;
    const said = [
      "number",
      "format",
      "thousands",
      "text",
      "wide",
      "spaces",
      "mark",
      "raised",
      "formula",
      "word",
      "unit-format",
    ];
    // A unit after some numbers and not after others.
    return yearSaid && unitSaid && said.includes(form) && unitAt !== "title-differs";
  };

  /** Writes a number in one of the ways of clerks; false where what is written is no longer that number. */
  const putValue = (row: number, column: number, thing: Thing, value: number): boolean => {
    plain = false;
    const places = scaled.has(thing.id) ? (thing.scaled?.[1] ?? 0) : 0;
    const printed = shift(value, places);
    const inCell = unitAt === "cell" ? unitOf(thing) : "";
    const odd = r();
    if (odd < 0.03) {
      const mark = pick(r, MARKS);
      ways.push(`mark ${mark}`);
      if (mark === "0") put(row, column, { n: 0 });
      else text(row, column, mark);
      return false;
    }
    if (odd < 0.04) {
      ways.push("error");
      put(row, column, { error: pick(r, ["#REF!", "#DIV/0!", "#VALUE!", "#NAME?"]) });
      return false;
    }
    if (odd < 0.05) {
      ways.push("no-result");
      put(row, column, { noResult: "SUM(A1:A9)" });
      return false;
    }
    if (thing.unit === "%") {
      const form = fractionsToo && r() < 0.3 ? "fraction" : shareForm;
      ways.push(`share-${form}`);
      if (form === "format")
        put(row, column, {
          n: Number((value / 100).toPrecision(15)),
          format: pick(r, ["0.0%", "0.00%", "0.0%;-0.0%"]),
        });
      else if (form === "sign") text(row, column, `${value}%`);
      else if (form === "plain") put(row, column, { n: value });
      else put(row, column, { n: Number((value / 100).toPrecision(15)) });
      return true;
    }
    const form = pick(r, [
      "number",
      "number",
      "number",
      "format",
      "thousands",
      "text",
      "wide",
      "spaces",
      "mark",
      "raised",
      "formula",
      "held",
      "cut",
      "wan",
      "word",
      "scale",
      "comma",
      "letter",
      "brackets",
      "unit-format",
    ] as const);
    ways.push(`number-${form}`);
    plain = isPlain(thing, form, inCell !== "" && !["raised", "formula"].includes(form));
    const digits = String(printed);
    const grouped = digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
    switch (form) {
      case "number":
        if (inCell !== "") text(row, column, digits + inCell);
        else put(row, column, { n: printed });
        return true;
      case "format":
        put(row, column, { n: printed, format: inCell === "" ? "#,##0.######" : `0.######"${inCell}"` });
        return true;
      case "unit-format":
        put(row, column, { n: printed, format: `General"${unitOf(thing)}"` });
        return true;
      case "thousands":
        text(row, column, grouped + inCell);
        return true;
      case "text":
        text(row, column, digits + inCell);
        return true;
      case "wide":
        text(row, column, wide(digits) + inCell);
        return true;
      case "spaces":
        text(row, column, ` ${grouped.replaceAll(",", " ")} ${inCell}`);
        return true;
      case "mark":
        text(row, column, digits + inCell + pick(r, ["①", "*", "[1]", "〔2〕"]));
        return true;
      case "raised":
        put(row, column, { t: digits + inCell, raised: pick(r, ["1", "2", "[3]"]) });
        return true;
      case "formula":
        put(row, column, { n: printed, formula: "B9+1" });
        return true;
      case "held": {
        // What is shown is the figure; the cell holds more.
        const more = printed + (0.3 + r() * 0.1) * 10 ** -(digits.split(".")[1]?.length ?? 0);
        const shows = digits.split(".")[1]?.length ?? 0;
        put(row, column, { n: Number(more.toPrecision(14)), format: shows === 0 ? "0" : `0.${"0".repeat(shows)}` });
        return true;
      }
      case "cut":
        put(row, column, { n: Number((printed * 1000).toPrecision(14)), format: "#,##0.00," });
        return true;
      case "wan":
        put(row, column, { n: Number((printed * 10_000).toPrecision(14)), format: '0!.0,"万"' });
        return true;
      case "word":
        text(row, column, `${pick(r, ["约", "近", "超"])}${digits}${inCell}`);
        return true;
      case "scale":
        // 40.6亿 under a head in 亿元, or of something that is counted in 元.
        text(row, column, `${digits}${pick(r, ["万", "亿"])}`);
        return false;
      case "comma":
        text(row, column, digits.includes(".") ? digits.replace(".", ",") : `${digits},5`);
        return false;
      case "letter":
        text(row, column, digits.replace("0", "O"));
        return !digits.includes("0");
      case "brackets":
        text(row, column, `(${digits})`);
        return false;
    }
  };

  const headOf = (thing: Thing, unit: boolean): string => {
    const name = pick(r, thing.names);
    const shape = r();
    const named =
      shape < 0.1
        ? Array.from(name).join(" ")
        : shape < 0.2
          ? `一、${name}`
          : shape < 0.25
            ? `其中：${name}`
            : shape < 0.3
              ? `${name}①`
              : shape < 0.35
                ? `（二）${name}`
                : shape < 0.4
                  ? `  ${name}`
                  : name;
    if (!unit) return named;
    return (
      named +
      pick(r, [
        `（${unitOf(thing)}）`,
        `(${unitOf(thing)})`,
        `(单位：${unitOf(thing)})`,
        ` （ ${unitOf(thing)} ）`,
        `，${unitOf(thing)}`,
      ])
    );
  };

  // What stands above.
  let row = top;
  const subs: Sub[] = [{ kind: "value", head: pick(r, ["绝对值", "完成", "数值"]) }];
  if (layout === "names-down" && r() < 0.5) {
    const extra: readonly Sub[] = [
      { kind: "growth", head: pick(r, ["同比增长（%）", "同比±%", "增速(%)", "比上年增长%", "同比"]) },
      { kind: "before", head: pick(r, ["上年同期", "去年同期"]) },
      { kind: "target", head: pick(r, ["年度目标", "计划", "目标任务"]) },
      { kind: "expected", head: "预计" },
      ...(part === "-08" ? [] : [{ kind: "month", head: pick(r, ["本月", "当月", "当月数"]) } as const]),
      { kind: "share", head: pick(r, ["占比（%）", "占全市比重"]) },
      { kind: "rank", head: pick(r, ["排名", "全市位次"]) },
      { kind: "change", head: pick(r, ["同比增减", "增减额", "比上年增加"]) },
    ];
    const chosen = [...extra].sort(() => r() - 0.5).slice(0, 1 + Math.floor(r() * 2));
    subs.push(...chosen);
    ways.push(...chosen.map(({ kind }) => `sub-${kind}`));
  }
  const serial = layout !== "long" && chance(0.2, "serial");
  const unitColumn = unitAt === "column" && layout !== "years-down";
  const nameColumn = left + (serial ? 1 : 0);
  const firstValue = nameColumn + 1 + (unitColumn ? 1 : 0);
  const width = layout === "names-down" ? years.length * subs.length : layout === "years-down" ? things.length : 3;
  const lastColumn = firstValue + width - 1;
  const titled = chance(0.6, "title") || yearInTitle || unitAt === "title" || unitAt === "title-differs";
  if (titled) {
    const year = years[0] ?? 0;
    const whole = `样例县${yearInTitle ? `${yearForm === "short" ? String(year).slice(2) : year}${part === "" ? "年" : partWords}` : ""}${pick(r, ["主要指标", "基本情况", "主要经济指标完成情况", "统计表"])}`;
    text(
      row,
      left,
      whole +
        (!yearInTitle && chance(0.15, "another-year-in-title")
          ? pick(r, ["（2016年编）", "（2016年）", "2016年版"])
          : ""),
    );
    if (r() < 0.7) merge([row, left], [row, lastColumn]);
    row += 1;
  }
  if (unitAt === "title" || unitAt === "title-differs") {
    const said = unitAt === "title" ? titleUnit : pick(r, ["亿元", "万元", "元", "万人"]);
    text(row, r() < 0.5 ? left : lastColumn, `单位：${said}`);
    row += 1;
  }
  if (titled && chance(0.2, "row-empty-below-title")) row += 1;
  ofTheCity = layout === "names-down" && chance(0.06, "column-of-the-city");
  const cityHead = pick(r, ["地区", "范围", "备注", "说明", "区域名称"]);
  /** True where the file itself says of a thing in which unit it is: else no value of it can be true without an answer. */
  const body: { readonly row: number }[] = [];

  const putSub = (at: number, column: number, thing: Thing, year: number, sub: Sub): void => {
    switch (sub.kind) {
      case "value":
        if (putValue(at, column, thing, figure(thing.id, year)))
          know(thing, year, "actual", figure(thing.id, year), nameOf(at, column), plain);
        return;
      case "growth": {
        const share = thing.id === "gdp" ? figure("gdp-growth", year) : decimals(r() * 9, 1);
        if (r() < 0.5) put(at, column, { n: Number((share / 100).toPrecision(15)), format: "0.0%" });
        else put(at, column, { n: share });
        if (thing.id === "gdp" && !ofTheCity)
          truth.set(`gdp-growth||${code(year)}|actual`, { value: share, cell: nameOf(at, column), plain: false });
        return;
      }
      case "before":
        if (putValue(at, column, thing, figure(thing.id, year - 1)))
          know(thing, year - 1, "actual", figure(thing.id, year - 1), nameOf(at, column), plain);
        return;
      case "target":
      case "expected": {
        const value = thing.make(r);
        if (putValue(at, column, thing, value)) know(thing, year, sub.kind, value, nameOf(at, column), plain);
        return;
      }
      case "month":
        put(at, column, { n: thing.make(r) });
        return;
      case "share":
        put(at, column, { n: decimals(r() * 30, 1) });
        return;
      case "rank":
        put(at, column, { n: 1 + Math.floor(r() * 7) });
        return;
      case "change":
        put(at, column, { n: decimals(r() * 20 - 5, 1) });
    }
  };

  if (layout === "names-down") {
    const headRow = row;
    const two = subs.length > 1;
    const unmerged = two && chance(0.2, "merged-to-the-eye-alone");
    if (serial) text(headRow, left, "序号");
    if (ofTheCity) text(headRow, lastColumn + 1, cityHead);
    text(headRow, nameColumn, pick(r, ["指标", "指标名称", "项目", "", "主要指标"]));
    if (unitColumn) text(headRow, nameColumn + 1, pick(r, ["单位", "计量单位"]));
    years.forEach((year, at) => {
      const column = firstValue + at * subs.length;
      if (!yearInTitle) {
        putYear(headRow, column, year);
        if (two && !unmerged) merge([headRow, column], [headRow, column + subs.length - 1]);
      }
      if (two || yearInTitle) subs.forEach((sub, n) => text(headRow + (yearInTitle ? 0 : 1), column + n, sub.head));
    });
    row = headRow + (two && !yearInTitle ? 2 : 1);
    if (two && !yearInTitle && r() < 0.7) merge([headRow, nameColumn], [headRow + 1, nameColumn]);
    const lines: (Thing | string)[] = things.flatMap((thing): (Thing | string)[] =>
      r() < 0.2 ? [thing, pick(r, DECOYS)] : [thing],
    );
    lines.forEach((line, at) => {
      if (serial) put(row, left, { n: at + 1 });
      if (typeof line === "string") {
        ways.push(`decoy ${line}`);
        text(row, nameColumn, unitAt === "head" ? `${line}（亿元）` : line);
        if (unitColumn) text(row, nameColumn + 1, "亿元");
        for (let column = firstValue; column <= lastColumn; column += 1) put(row, column, { n: decimals(r() * 50, 1) });
      } else {
        text(row, nameColumn, headOf(line, unitAt === "head"));
        if (ofTheCity) text(row, lastColumn + 1, cityHead === "备注" || cityHead === "说明" ? "全市数" : "全市");
        if (unitColumn) text(row, nameColumn + 1, unitOf(line));
        years.forEach((year, y) => {
          subs.forEach((sub, n) => {
            yearless = unmerged && n > 0;
            putSub(row, firstValue + y * subs.length + n, line, year, sub);
          });
        });
      }
      body.push({ row });
      row += 1;
      if (r() < 0.04) {
        ways.push("hidden-row");
        // A hidden row repeats a name with another number.
        text(row, nameColumn, things[0]?.names[0] ?? "");
        if (unitColumn) text(row, nameColumn + 1, unitOf(things[0] ?? pick(r, THINGS)));
        for (let column = firstValue; column <= lastColumn; column += 1) put(row, column, { n: decimals(r() * 50, 1) });
        hiddenRows.add(row);
        row += 1;
      }
    });
    if (chance(0.06, "section-of-the-city")) {
      text(row, nameColumn, "全市");
      row += 1;
      for (const thing of things) {
        text(row, nameColumn, thing.names[0] ?? "");
        if (unitColumn) text(row, nameColumn + 1, unitOf(thing));
        for (let column = firstValue; column <= lastColumn; column += 1)
          put(row, column, { n: decimals(1000 + r() * 50, 1) });
        row += 1;
      }
    }
  } else if (layout === "years-down") {
    text(row, nameColumn, pick(r, ["年份", "年度", "", "时间"]));
    if (serial) text(row, left, "序号");
    things.forEach((thing, at) => text(row, firstValue + at, headOf(thing, unitAt === "head" || unitAt === "column")));
    row += 1;
    for (const [at, year] of years.entries()) {
      if (serial) put(row, left, { n: at + 1 });
      if (!yearInTitle) putYear(row, nameColumn, year);
      things.forEach((thing, n) => putSub(row, firstValue + n, thing, year, { kind: "value", head: "" }));
      row += 1;
    }
  } else {
    const heads = unitColumn ? ["指标", "单位", "时期", "数值"] : ["指标", "时期", "数值"];
    if (r() < 0.3) heads.push("备注");
    heads.forEach((head, at) => text(row, nameColumn + at, head));
    row += 1;
    for (const thing of things)
      for (const year of years) {
        text(row, nameColumn, headOf(thing, unitAt === "head"));
        if (unitColumn) text(row, nameColumn + 1, unitOf(thing));
        const at = nameColumn + (unitColumn ? 2 : 1);
        putYear(row, at, year);
        putSub(row, at + 1, thing, year, { kind: "value", head: "" });
        if (heads.includes("备注") && r() < 0.5) text(row, at + 2, pick(r, ["快报数", "2021年为 38.2", "含 3 家新增"]));
        row += 1;
      }
  }
  if (chance(0.4, "notes")) {
    const note = pick(r, [
      "注：1.本表为快报数；2.2021年数据已调整为37.5。",
      "资料来源：样例县统计局，2023年1月",
      "* 按可比价格计算",
      "备注：地区生产总值2020年为30.1亿元。",
    ]);
    text(row + (r() < 0.3 ? 1 : 0), left, note);
    row += 2;
  }
  if (chance(0.12, "table-of-the-city-below")) {
    if (r() < 0.6) row += 1;
    text(row, left, `全市${years[0] ?? ""}年主要指标`);
    row += 1;
    text(row, nameColumn, "指标");
    text(row, nameColumn + 1, `${years[0] ?? ""}年`);
    row += 1;
    for (const thing of things) {
      text(row, nameColumn, `${thing.names[0] ?? ""}（${thing.unit}）`);
      put(row, nameColumn + 1, { n: decimals(500 + r() * 300, 1) });
      row += 1;
    }
  }
  if (chance(0.08, "hidden-column") && layout !== "long") {
    // A hidden column repeats the year with other numbers.
    const column = lastColumn + (ofTheCity ? 2 : 1);
    const at =
      Math.min(...[...cells.keys()].map((key) => Number(key.split(",")[0])).filter((n) => n >= top)) + (titled ? 1 : 0);
    if (layout === "names-down") putYear(at, column, years[0] ?? first);
    for (const { row: line } of body) put(line, column, { n: decimals(r() * 50, 1) });
    hiddenColumns.add(column);
  }

  const other = THINGS.find(({ id, unit }) => !things.some((own) => own.id === id) && unit !== "%");
  if (other !== undefined && chance(0.12, "table-beside")) {
    const column = lastColumn + 3;
    const thing = other;
    const year = first - 3;
    text(top, column, "指标");
    text(top, column + 1, `${year}年`);
    text(top + 1, column, `${thing.names[0] ?? ""}（${thing.unit}）`);
    const value = figure(thing.id, year);
    put(top + 1, column + 1, { n: value });
    truth.set(`${thing.id}||${year}|actual`, { value, cell: nameOf(top + 1, column + 1), plain: false });
  }
  const sheets: XmlSheet[] = [
    { name: pick(r, ["Sheet1", "主要指标", "表1", "样例县"]), cells, merges, hiddenRows, hiddenColumns },
  ];
  if (chance(0.1, "hidden-sheet")) {
    const draft = new Map<string, XmlCell>([
      ["0,0", { t: "指标" }],
      ["0,1", { t: `${years[0] ?? ""}年` }],
      ["1,0", { t: "地区生产总值（亿元）" }],
      ["1,1", { n: 999 }],
    ]);
    sheets.push({ name: "底稿", cells: draft, hidden: true });
  }
  if (chance(0.1, "sheet-of-sectors")) sheets.push(sectors(r, truth, ways));
  return { name: `${seed}.xlsx`, bytes: xmlWorkbook(sheets), truth, ways };
}

/** A sheet of an indicator and its parts, with their total. */
function sectors(r: Random, truth: Map<string, True>, ways: string[]): XmlSheet {
  const parts = ["first", "second", "third"].map((code, at) => ({
    code,
    name: ["第一产业", "第二产业", "第三产业"][at] ?? "",
    value: decimals(5 + r() * 40, 2),
  }));
  const cells = new Map<string, XmlCell>([
    ["0,0", { t: pick(r, ["三次产业增加值", "样例县三次产业增加值情况", "2017年三次产业增加值（亿元）"]) }],
    ["1,0", { t: "项目" }],
    ["1,1", { t: "2017年（亿元）" }],
  ]);
  let row = 2;
  const parent = r() < 0.5;
  if (parent) cells.set(`${row++},0`, { t: "三次产业增加值" });
  for (const { code, name, value } of parts) {
    cells.set(`${row},0`, { t: name });
    cells.set(`${row++},1`, { n: value });
    truth.set(`by-sector|${code}|2017|actual`, { value, cell: `三次产业 ${nameOf(row - 1, 1)}`, plain: false });
  }
  const sum = decimals(
    parts.reduce((all, { value }) => all + value, 0),
    2,
  );
  const wrong = r() < 0.3;
  if (wrong) ways.push("total-wrong");
  cells.set(`${row},0`, { t: pick(r, ["合计", "总计"]) });
  cells.set(`${row},1`, { n: wrong ? sum + 1 : sum });
  return { name: "三次产业", cells };
}
