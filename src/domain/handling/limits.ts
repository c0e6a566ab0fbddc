import type { Site } from "#domain/schemas/release.ts";
import type { ItemEvent, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { addMonths, addWorkingDays, type DayNumber, dayNumber } from "./days.ts";

/** How long things may take, as the county has declared it. */
export interface HandlingRules {
  /** `null` where no limit was declared. */
  readonly replyMonths: number | null;
  readonly extensionMonths: number;
  /** `null` where replies need not be published, or nobody has declared by when. */
  readonly publicationWorkingDays: number | null;
  readonly daysOff: ReadonlySet<DayNumber>;
}

/**
 * The limits that a site declares under `handling`. What it does not declare is no limit, whatever other places have:
 * nobody is called late by a rule that was never laid down here. No day but Saturday and Sunday is off unless it is named.
 */
export function rulesOf(site: Site | null): HandlingRules {
  const own = site?.handling;
  return {
    replyMonths: own?.replyMonths ?? null,
    extensionMonths: own?.extensionMonths ?? 0,
    publicationWorkingDays: own?.publicationWorkingDays ?? null,
    daysOff: new Set(own?.daysOff?.map(dayNumber)),
  };
}

/** True where anything can be late at all. */
export const hasLimits = ({ replyMonths, publicationWorkingDays }: HandlingRules): boolean =>
  replyMonths !== null || publicationWorkingDays !== null;

/** A time limit of an item, and how it stands on a day. */
export interface Limit {
  readonly kind: "reply" | "publication";
  /** The day of the assignment or return, or of the reply. */
  readonly since: string;
  readonly extended: boolean;
  readonly due: string;
  readonly done: string | null;
  /** `met` in time · `late`: done, after it was due · `open`: not done, not yet due · `overdue`: not done, past due. */
  readonly state: "met" | "late" | "open" | "overdue";
  /** Calendar days past the due date where it is late or overdue, days left where it is open, 0 where it was met. */
  readonly days: number;
}

interface Round {
  readonly kind: Limit["kind"];
  readonly since: string;
  extended: boolean;
  done: string | null;
  void: boolean;
}

/** The time limits of an item as they stand on a day, in the order in which they began. */
export function limitsAt(item: SuggestionItem, day: string, rules: HandlingRules): readonly Limit[] {
  return roundsOf(item.events.filter((e) => e.date <= day))
    .filter((round) => !round.void)
    .flatMap(({ kind, since, extended, done }) => {
      const due = dueOf(kind, since, extended, rules);
      if (due === null) return [];
      const past = dayNumber(done ?? day) - dayNumber(due);
      const late = past > 0;
      const state = done === null ? (late ? "overdue" : "open") : late ? "late" : "met";
      return { kind, since, extended, due, done, state, days: state === "met" ? 0 : Math.abs(past) };
    });
}

function dueOf(kind: Limit["kind"], since: string, extended: boolean, rules: HandlingRules): string | null {
  const { replyMonths, extensionMonths, publicationWorkingDays, daysOff } = rules;
  if (kind === "publication")
    return publicationWorkingDays === null ? null : addWorkingDays(since, publicationWorkingDays, daysOff);
  return replyMonths === null ? null : addMonths(since, replyMonths + (extended ? extensionMonths : 0));
}

/**
 * What had to be done, one after the other. A return begins anew, as an assignment does; to assign an item again before
 * its reply gives no more time. Who rates or closes an item has had the reply by that day.
 */
function roundsOf(events: readonly ItemEvent[]): readonly Round[] {
  const rounds: Round[] = [];
  let reply: Round | null = null;
  let publication: Round | null = null;
  const open = (kind: Limit["kind"], since: string): Round => {
    const round = { kind, since, extended: false, done: null, void: false };
    rounds.push(round);
    return round;
  };
  for (const { type, date } of events)
    switch (type) {
      case "received":
        break;
      case "assigned":
        reply ??= open("reply", date);
        break;
      case "extended":
        if (reply !== null && reply.done === null) reply.extended = true;
        break;
      case "returned":
        if (reply !== null && reply.done === null) reply.void = true;
        // A reply that was sent back need not be published any more.
        if (publication !== null && publication.done === null) publication.void = true;
        reply = open("reply", date);
        publication = null;
        break;
      case "replied":
        if (reply !== null) reply.done ??= date;
        publication ??= open("publication", date);
        break;
      case "published":
        if (reply !== null) reply.done ??= date;
        if (publication !== null) publication.done ??= date;
        break;
      case "satisfied":
      case "dissatisfied":
      case "resolved":
      case "closed":
        if (reply !== null) reply.done ??= date;
        break;
    }
  return rounds;
}

/**
 * How an item stands with its limits as a whole, the worst first; `unknown` where no day is known to count from,
 * `undeclared` where the site declares no limit.
 */
export const TIMINGS = ["overdue", "late", "open", "met", "unknown", "undeclared"] as const;
export type Timing = (typeof TIMINGS)[number];

/** How an item stands as a whole: the worst of its limits; of several that are alike, the furthest past due or the nearest to come. */
export function timingOf(
  limits: readonly Limit[],
  rules: HandlingRules,
): { readonly timing: Timing; readonly limit: Limit | null } {
  if (!hasLimits(rules)) return { timing: "undeclared", limit: null };
  const timing = TIMINGS.find((code) => limits.some((l) => l.state === code)) ?? "unknown";
  const sign = timing === "open" ? -1 : 1;
  const worst = limits.filter((l) => l.state === timing).sort((a, b) => (b.days - a.days) * sign);
  return { timing, limit: worst[0] ?? null };
}
