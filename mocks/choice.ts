import { type Fault, FAULTS } from "./faults.ts";
import { MOCK_SETS, type MockSet } from "./sets.ts";

/** Which set is served with which fault, and what was asked for that there is not. */
export interface MockChoice {
  readonly set: MockSet;
  readonly fault: Fault;
  /** As `mock=value`; the default stands in its place. */
  readonly unknown: readonly string[];
}

/** Reads `?mock=<set>&fault=<fault>`. */
export function readMockChoice(search: string): MockChoice {
  const query = new URLSearchParams(search);
  const mock = query.get("mock");
  const wrong = query.get("fault");
  const set = MOCK_SETS.find((s) => s === mock);
  const fault = FAULTS.find((f) => f === wrong);
  const unknown = [
    ...(mock !== null && set === undefined ? [`mock=${mock}`] : []),
    ...(wrong !== null && fault === undefined ? [`fault=${wrong}`] : []),
  ];
  return { set: set ?? "full-decade", fault: fault ?? "none", unknown };
}

/** The query with another choice in it; its other settings stay. */
export function withMockChoice(search: string, { set, fault }: Pick<MockChoice, "set" | "fault">): string {
  const query = new URLSearchParams(search);
  query.set("mock", set);
  query.set("fault", fault);
  return `?${query.toString()}`;
}
