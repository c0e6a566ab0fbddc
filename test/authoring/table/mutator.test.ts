import { expect, test } from "vitest";
import { countRead } from "./count-read.ts";

/** `WORKBOOKS=2000` reads as many, and prints what came of them. */
const WORKBOOKS = Number(process.env["WORKBOOKS"] ?? 250);
const FIRST = Number(process.env["FIRST_WORKBOOK"] ?? 1);

test("of tables as clerks make them no value is read wrongly without a question, and few need one", async () => {
  const count = await countRead(Array.from({ length: WORKBOOKS }, (_, at) => at + FIRST));
  if (process.env["WORKBOOKS"] !== undefined) process.stdout.write(`${JSON.stringify(count, null, 1)}\n`);
  expect(count.wrong).toEqual([]);
  // Where a file says everything there is next to nothing to ask.
  expect(count.plainRead / count.plain).toBeGreaterThan(0.99);
}, 600_000);
