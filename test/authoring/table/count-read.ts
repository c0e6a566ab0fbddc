import { readTable } from "#authoring/table/table.ts";
import { mutate } from "./mutator.ts";
import { context } from "./sample.ts";

/** What a reader made of many files of clerks. */
export interface CountRead {
  readonly workbooks: number;
  /** Figures that stand in the files, and how many of them were read without a question. */
  readonly figures: number;
  readonly read: number;
  /** Figures of which the file says everything, and how many of them were read. */
  readonly plain: number;
  readonly plainRead: number;
  /** Questions, and the cells that wait for them. */
  readonly questions: number;
  readonly asked: number;
  /** Cells with numbers that are no figures of the county, or of which nothing says what they are. */
  readonly left: number;
  /** Problems told: errors, formulas without a result, totals that are none. */
  readonly problems: number;
  /** Values that were read and are not what the file truly says, each with the ways of its file. */
  readonly wrong: readonly string[];
}

/** Makes the files of some seeds, and reads them. */
export async function countRead(seeds: readonly number[]): Promise<CountRead> {
  let [figures, read, plain, plainRead, questions, asked, left, problems] = [0, 0, 0, 0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const seed of seeds) {
    const { name, bytes, truth, ways } = mutate(seed);
    const reading = await readTable(bytes, name, context());
    const right = new Set<string>();
    for (const v of reading.values) {
      const key = `${v.indicator}|${v.category ?? ""}|${v.period}|${v.status}`;
      const truly = truth.get(key)?.value;
      if (v.value === truly) right.add(key);
      else wrong.push(`${seed} ${v.place.cell} ${key} = ${v.value}, truly ${truly}: ${[...new Set(ways)].join(" ")}`);
    }
    figures += truth.size;
    read += right.size;
    plain += [...truth.values()].filter((one) => one.plain).length;
    plainRead += [...truth].filter(([key, one]) => one.plain && right.has(key)).length;
    questions += reading.questions.length;
    asked += reading.questions.reduce((sum, { cells }) => sum + cells, 0);
    left += reading.left.length;
    problems += reading.problems.length;
  }
  return { workbooks: seeds.length, figures, read, plain, plainRead, questions, asked, left, problems, wrong };
}
