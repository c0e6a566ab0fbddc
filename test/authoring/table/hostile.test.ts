import { Deflate, gunzipSync, strToU8, unzipSync as unzipped, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTable, type TableReading } from "#authoring/table/table.ts";
import { context, inShort } from "./sample.ts";
import { type XmlCell, xmlWorkbook } from "./sheet-xml.ts";

const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  cells: new Map(
    rows.flatMap((cells, row) =>
      cells.map((value, column): [string, XmlCell] => [
        `${row},${column}`,
        typeof value === "number" ? { n: value } : { t: value },
      ]),
    ),
  ),
});
const SOUND = sheet("好表", [
  ["指标", "2022年"],
  ["地区生产总值（亿元）", 40.6],
]);
const OTHER = sheet("坏表", [["指标", "2022年"]]);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const SHEET_2 = "xl/worksheets/sheet2.xml";

/** Two seconds are wanted of a quiet machine; tests run beside others. */
const PATIENCE = 6000;

/** Reads a file that may be meant to harm: there has to be an answer soon. */
async function read(bytes: Uint8Array, name = "样例.xlsx"): Promise<TableReading> {
  const begin = performance.now();
  const reading = await readTable(bytes, name, context());
  expect(performance.now() - begin).toBeLessThan(PATIENCE);
  return reading;
}

const problems = ({ problems: told }: TableReading): readonly string[] =>
  told.map(({ code, place, found }) => `${code} ${place.sheet} ${place.cell} ${found}`.replace(/ +/g, " "));
const soundOnly = ["gdp 2022 = 40.6 (40.6亿元)"];

describe("a file beyond the limits is told within two seconds, and the other sheets are read", () => {
  test("a million rows", async () => {
    const rows = '<row><c><v>1</v></c><c t="str"><v>甲</v></c></row>'.repeat(1_000_000);
    const bytes = xmlWorkbook([SOUND, OTHER], {
      [SHEET_2]: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
    });
    const reading = await read(bytes);
    expect(problems(reading)).toEqual(["too-many-rows 坏表 A200001 > 200000"]);
    expect(inShort(reading.values)).toEqual(soundOnly);
  }, 30_000);

  test("a cell at the far end", async () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const bytes = xmlWorkbook([SOUND, OTHER], {
      [SHEET_2]: `<worksheet ${MAIN}><sheetData>${cells}</sheetData></worksheet>`,
    });
    const reading = await read(bytes);
    expect(problems(reading)).toEqual(["far-cell 坏表 XFD1048576 XFD1048576"]);
    expect(inShort(reading.values)).toEqual(soundOnly);
  });

  test("a cell at the far end that is formatted and empty is no reason", async () => {
    const far = '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>';
    const usual = xmlWorkbook([OTHER, SOUND]);
    const body = new TextDecoder().decode(zipPart(usual, SHEET_2)).replace("</sheetData>", far);
    const reading = await read(xmlWorkbook([OTHER, SOUND], { [SHEET_2]: body }));
    expect(problems(reading)).toEqual([]);
    expect(inShort(reading.values)).toEqual(soundOnly);
  });

  test("a part that unpacks to more than it may, whatever the archive says of it", async () => {
    const packed = blanks();
    const bomb = bombed(xmlWorkbook([SOUND, OTHER]), SHEET_2, packed);
    const reading = await read(bomb);
    expect(problems(reading)).toEqual(["too-large 坏表 > 64 MB"]);
    expect(inShort(reading.values)).toEqual(soundOnly);
    const strings = bombed(xmlWorkbook([SOUND]), "xl/styles.xml", packed);
    expect(problems(await read(strings))).toEqual(["too-large 样例.xlsx > 64 MB"]);
  }, 30_000);

  test("a file of more than 20 MB", async () => {
    expect(problems(await read(new Uint8Array(21 * 1024 * 1024), "大.xlsx"))).toEqual(["too-large 大.xlsx 21.0 MB"]);
  });
});

describe("a file that is not what it seems", () => {
  test("entities are not expanded; the sheet is left out", async () => {
    const body = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet ${MAIN}><sheetData/></worksheet>`;
    const reading = await read(xmlWorkbook([SOUND, OTHER], { [SHEET_2]: body }));
    expect(problems(reading)).toEqual(["entities 坏表 <!DOCTYPE"]);
    expect(inShort(reading.values)).toEqual(soundOnly);
  });

  test("a workbook with macros, renamed: told, none is run, its values are read", async () => {
    const reading = await read(xmlWorkbook([SOUND], { "xl/vbaProject.bin": "VBA" }));
    expect(problems(reading)).toEqual(["macros 样例.xlsx vbaProject.bin"]);
    expect(inShort(reading.values)).toEqual(soundOnly);
  });

  test("a workbook with a password", async () => {
    const name = Array.from("EncryptedPackage", (sign) => [sign.charCodeAt(0), 0]).flat();
    const bytes = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from({ length: 600 }, () => 0),
      ...name,
    ]);
    expect(problems(await read(bytes))).toEqual(["encrypted 样例.xlsx EncryptedPackage"]);
  });

  test.each([
    [
      "a document of Word",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      "not-a-table-file 样例.xlsx word/document.xml",
    ],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-table-file 样例.xlsx PDF"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff]), "not-a-table-file 样例.xlsx ?"],
    ["half a workbook", xmlWorkbook([SOUND]).slice(0, 900), "broken-file 样例.xlsx zip"],
    ["nothing", new Uint8Array(), undefined],
  ])("%s", async (_, bytes, told) => {
    const reading = await read(bytes);
    expect(problems(reading)[0]).toBe(told);
    expect(reading.values).toEqual([]);
  });

  test("a part of which a byte was changed is not read", async () => {
    const bytes = xmlWorkbook([SOUND]);
    for (let at = 0; at < bytes.length; at += 97) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      const { values } = await read(damaged);
      expect([[], soundOnly]).toContainEqual(inShort(values));
    }
  });
});

/** An old .xls of a county that does not exist, written by another program; packed. */
const OLD =
  "H4sIAAAAAAACA+2XTWhUVxTHf/e+NzNvJl9vktoks4gyYhUFncxgFY1mEl0E0UnMUBQ/YxSd1kpKTBduitp2IW0hW6UUXElBaAuiIEJG6LKiZKkbLbgouniCIIJmzD1vXnxJu4i1BC3zh3tm3n/u+Zh3zj3nvTu3k/cv/pZ6wBxsxmKqEica4hSggwvXvzZrqlKpBHSlhvcKLyuVylR12UAEJOdTIb62/t/LnGkLCOc/BjhAHEgAdUA90AA0Ak1+CyAJNAMtwAfAIuBDoBVoA9qBVK2e3tk1yNvBJqKCXqLmqWNqrRwNZkqREjlyjLGNtW/svxkt/nV19sw/bh+7GGGU4wwzwgjH/7X/APPRMfdpIMp/hjf1H8a67MfZt/Edd1yIRhgevRWLlxXRGDxA86t9U54V/gT28YXpJ8VSLje2rciCoFdiOKRMDGUFm5RG8SOaJO0SWbPIFpG/yL4bIjdJP4Oh0fLW9dV8PVV52feDyLTIRozFa6JzV5hOUniiMV49ChHVwyifcojP6bDXsp42VJpEoa+4hrpCX3EJaUqUSNN7NM0JTpAmOpjmJCdJM3nK/N5hN9CFjcqwmgzLuC+dFp7OyXaNX1h+Lny+62/8kNTIt7hcsaT3qI2FM+dih2Ol701aUTxij5mont+No15b9Ulb8/opO1g56jxToRM4OJxRPeCUVX5a5ul44voz2qkHpxWcZ+C+kEnuIzFzZt1ZZ7ZBqrkezRGa5HtSvLs4vPj5yeSO4YHug8KvFH6VyLPCnA7Z/1r4b/z3BN3on4KZjmvr1urLQwy1rvRd/0QxuBW2bpC/5xqTrwnlE58Ud/TbugWFxiWCypIhSydjB3zaCtNZoRdV/0AUldm1obj4y0uFjUNdA8auDuxOFLbstLQ5ysbuhfPTaN+S9xlj8tYf09i+NW/rdhlb5nbMsvbT7sXjtq7DEosKtQyjbUmjWXrv+Vef3bjS7TMWSU799VGnc/lyt4nODqL7/Vyi8HB/qqD6UwVjyw5sXd1rNG2JzUd33mesgDndk3/MgEmZ1+fH5zmhYmnC8jLyaXsrhIt77j+UriYxo2fStVk3c1VGVD606yEJ1MwQv64k1CCBx5wWjjnhKS9bS85ySs7s4S+O7NAktkQmqGGh8QrvZ2/qABAAAA==";

test("an old .xls is read when somebody says so, and every share is asked about", async () => {
  const bytes = gunzipSync(Uint8Array.from(atob(OLD), (sign) => sign.charCodeAt(0)));
  const asked = await read(bytes, "旧.xls");
  expect(asked.questions.map(({ code }) => code)).toEqual(["old-format"]);
  const answers = { "old-format@主要指标!": "read" };
  const { values, questions } = await readTable(bytes, "旧.xls", context(answers));
  expect(questions.map(({ code, found, cells }) => [code, found, cells])).toEqual([["share", "0.081", 2]]);
  expect(inShort(values)).toEqual([
    "gdp 2021 = 38.2 (38.2亿元)",
    "gdp 2022 = 40.6 (40.6亿元)",
    "firms 2021 = 31 (31家)",
    "firms 2022 = 35 (35家)",
  ]);
  const told = { ...answers, "share@主要指标!A3-gdp-growth": "fraction" };
  const read2 = await readTable(bytes, "旧.xls", context(told));
  expect(inShort(read2.values)).toContain("gdp-growth 2022 = 5.6 (5.6%)");
});

/** The bytes of a stored or packed part of an archive that this test has made. */
function zipPart(bytes: Uint8Array, wanted: string): Uint8Array {
  const found = unzipped(bytes)[wanted];
  if (found === undefined) throw new Error(`invalid part: ${wanted}`);
  return found;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** 80 MB of blanks, packed. */
function blanks(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 1 }, (piece) => void pieces.push(piece));
  const blank = new Uint8Array(1024 * 1024).fill(32);
  for (let n = 0; n < 80; n += 1) deflate.push(blank, n === 79);
  return joined(pieces);
}

/** The same archive with a part of 80 MB that says of itself that it has 100 bytes. */
function bombed(bytes: Uint8Array, name: string, packed: Uint8Array): Uint8Array {
  const parts = unzipped(bytes);
  const whole = zipSync({ ...parts, [name]: [packed, { level: 0 }] });
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const nameBytes = new TextEncoder().encode(name);
  for (let at = 0; at < whole.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const [fixed, method, size] =
      signature === 0x04034b50 ? [30, 8, 22] : signature === 0x02014b50 ? [46, 10, 24] : [0, 0, 0];
    if (fixed === 0 || !nameBytes.every((byte, n) => whole[at + fixed + n] === byte)) continue;
    view.setUint16(at + method, 8, true);
    view.setUint32(at + size, 100, true);
  }
  return whole;
}
