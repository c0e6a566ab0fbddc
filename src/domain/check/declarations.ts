import type { Assessment, Declared } from "#domain/schemas/assessment.ts";

/** Everything that was laid down about judging an indicator, by its place in `assessment`. */
export function declarationsIn(assessment: Assessment | undefined): readonly (readonly [place: string, Declared])[] {
  const { profile, path, band, rating, breaks = [], targets = [] } = assessment ?? {};
  const single: readonly (readonly [string, Declared | undefined])[] = [
    ["profile", profile?.declared],
    ["path", path?.declared],
    ["band", band?.declared],
    ["rating", rating?.declared],
  ];
  return [
    ...single.flatMap(([place, declared]) => (declared === undefined ? [] : [[place, declared] as const])),
    ...breaks.map(({ declared }, i) => [`breaks[${i}]`, declared] as const),
    ...targets.map(({ declared }, i) => [`targets[${i}]`, declared] as const),
  ];
}

/** The same without their places. */
export const declarationsOf = (assessment: Assessment | undefined): readonly Declared[] =>
  declarationsIn(assessment).map(([, declared]) => declared);

/** The part of it that is left when some of it is not known: on an earlier day, say. `undefined` where nothing is. */
export function declaredWhere(
  assessment: Assessment | undefined,
  keep: (declared: Declared) => boolean,
): Assessment | undefined {
  if (assessment === undefined) return undefined;
  const { profile, path, band, rating, breaks, targets } = assessment;
  const kept = <T extends { readonly declared: Declared }>(one: T | undefined): one is T =>
    one !== undefined && keep(one.declared);
  const left: Assessment = {
    ...(kept(profile) ? { profile } : {}),
    ...(kept(path) ? { path } : {}),
    ...(kept(band) ? { band } : {}),
    ...(kept(rating) ? { rating } : {}),
    ...(breaks === undefined ? {} : { breaks: breaks.filter(kept) }),
    ...(targets === undefined ? {} : { targets: targets.filter(kept) }),
  };
  return Object.values(left).every((part) => Array.isArray(part) && part.length === 0) ? undefined : left;
}
