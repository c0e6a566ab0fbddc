import { describe, expect, test } from "vitest";
import { readTable } from "#authoring/table/table.ts";
import { mutate } from "./mutator.ts";
import { context } from "./sample.ts";

interface Count {
  truths: number;
  read: number;
  wrong: string[];
  asked: Record<string, number>;
  left: Record<string, number>;
}

async function run(seeds: readonly number[]): Promise<Count> {
  const count: Count = { truths: 0, read: 0, wrong: [], asked: {}, left: {} };
  for (const seed of seeds) {
    const { name, bytes, truth, ways } = mutate(seed);
    const { values, questions, left } = await readTable(bytes, name, context());
    count.truths += truth.size;
    for (const q of questions) count.asked[q.code] = (count.asked[q.code] ?? 0) + q.cells;
    for (const l of left) count.left[l.reason] = (count.left[l.reason] ?? 0) + 1;
    for (const v of values) {
      const key = `${v.indicator}|${v.category ?? ""}|${v.period}|${v.status}`;
      const true_ = truth.get(key);
      if (v.value === true_) count.read += 1;
      else
        count.wrong.push(
          `${seed} ${v.place.sheet}!${v.place.cell} ${key} = ${v.value}, truly ${true_}: ${[...new Set(ways)].join(" ")}`,
        );
    }
  }
  return count;
}

describe("tables as clerks make them", () => {
  test("hold no value that is read wrongly without a question", async () => {
    const count = await run(Array.from({ length: Number(process.env["WORKBOOKS"] ?? 150) }, (_, at) => at + 1));
    console.log(count.truths, count.read, count.wrong.length, count.asked, count.left);
    expect(count.wrong).toEqual([]);
  }, 600_000);
});
