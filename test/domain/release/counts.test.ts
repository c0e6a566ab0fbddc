import fc from "fast-check";
import { expect, test } from "vitest";
import { addTally, countsOf, tallyOf } from "#domain/release/counts.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const values = ["2020", "2021", "2022"].map((period) => anObservation({ period }));

test("a page says how much there is in all, however little it carries", () => {
  const carried = aRelease([anIndicator(), anIndicator({ id: "other" })], values.slice(2));
  const counts = countsOf(carried, tallyOf([values]), "sample");
  expect(counts).toMatchObject({ indicators: 2, observations: 3, documents: 1, ofIndicator: 3 });
  expect(counts.byTheme).toEqual({ economy: 2 });
  expect(counts.byDocument).toEqual({ "sample-report": 3 });
});

test("counted in batches or at once, it is the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c")), fc.nat(), (ids, cut) => {
      const all = ids.map((indicator) => anObservation({ indicator }));
      const at = ids.length === 0 ? 0 : cut % ids.length;
      const together = tallyOf([all]);
      expect(addTally(tallyOf([all.slice(0, at)]), tallyOf([all.slice(at)]))).toEqual(together);
      expect(tallyOf([all.slice(0, at), all.slice(at)])).toEqual(together);
    }),
  );
});
