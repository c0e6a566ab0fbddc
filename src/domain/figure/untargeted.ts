import type { Standing } from "#domain/status/standing.ts";

/** Why nothing is said of a figure that no document set a target for, and nothing else was laid down to hold it against. */
const REASONS: readonly Standing["reason"][] = ["no-target", "few-points", "no-band", "full-rate"];

/** True where no target was published: what is missing is the same for all such figures, so that it can be said once. */
export const isUntargeted = ({ reason }: Standing): boolean => REASONS.includes(reason);
