import { type AxisPart, countCodes } from "#domain/handling/handling.ts";
import type { OutcomeScheme } from "#domain/schemas/release.ts";
import { type Account, type ClassCount, isAnswered } from "./account.ts";
import type { UnitGroup } from "./units.ts";

/** Every suggestion of a session as a dot, and every unit that leads some as a box. */
export interface DotsModel {
  readonly id: string;
  readonly kind: "dots";
  /** True where the states are counted from items, false where they are the account's own words. */
  readonly itemised: boolean;
  readonly total: number;
  /**
   * How many stand where; together they are `total`. Codes: a class of outcome · `closed` and `replied` without a
   * class · `open`: received, no reply yet · `not-published`.
   */
  readonly parts: readonly ClassCount[];
  readonly units: readonly UnitGroup[];
}

/** The states of an account's suggestions, each suggestion in one: its class where it has one, else how far it came. */
export function dotParts(account: Account, scheme: OutcomeScheme | null): readonly ClassCount[] {
  const total = account.received.count;
  if (account.itemised) {
    const codes = account.states.map((s) => (isAnswered(s) ? (s.outcome ?? s.step) : "open"));
    const order = [...(scheme?.outcomes ?? []).map((o) => o.code), "closed", "replied", "open"];
    return whole([...countCodes(codes, order)], total, "not-published");
  }
  const { answered, outcomes } = account;
  // A number that contradicts another is told in words; nothing is drawn by it.
  if (answered === null || answered.count > total) return whole([], total, "not-published");
  const [rest] = answered.parts;
  const classed = sum(outcomes ?? []);
  const classes = outcomes === null || classed > answered.count ? [] : outcomes;
  return whole(whole(classes, answered.count, rest?.code ?? "replied"), total, "open");
}

/** Some parts with one more for what is left of a whole. */
function whole(parts: readonly ClassCount[], total: number, code: string): readonly ClassCount[] {
  const left = total - sum(parts);
  return [...parts, ...(left > 0 ? [{ code, count: left }] : [])].filter((p) => p.count > 0);
}

const sum = (parts: readonly AxisPart[]): number => parts.reduce((n, p) => n + p.count, 0);
