import * as v from "valibot";
import { expect, test } from "vitest";
import { PERIOD_PATTERN } from "#domain/period/period.ts";
import { dataPackage } from "#files/data-package.ts";
import { awkwardSample, mockedSample } from "#test/support/file-samples.ts";
import { dataPackageOf, packageSchema } from "./data-package-of.ts";

const SAMPLES = [
  ["a set with targets", mockedSample("targets")],
  ["awkward figures", awkwardSample()],
] as const;

for (const [name, sample] of SAMPLES) dataPackageOf(name, sample);

test("the pattern of periods says in the package what it says here", () => {
  const { context } = awkwardSample();
  const { resources } = v.parse(
    packageSchema,
    JSON.parse(JSON.stringify(dataPackage(context, () => ({ bytes: 1, sha256: "00" })))),
  );
  const field = resources[0]?.schema.fields.find(({ name }) => name === "period");
  const pattern = new RegExp(`^(?:${field?.constraints?.pattern ?? ""})$`);
  for (const code of [
    "2022",
    "2022-H1",
    "2022-Q3",
    "2022-08",
    "2022-08-31",
    "2022-01/2022-12",
    "2020/2021",
    "2022-13",
    "22",
    "2022-H3",
  ])
    expect(pattern.test(code), code).toBe(PERIOD_PATTERN.test(code));
});
