import { lazy, type ReactNode, Suspense } from "react";
import type { Conflict, Damage } from "#domain/schemas/source.ts";

const Conflicts = lazy(() => import("./conflict-list.tsx").then((m) => ({ default: m.ConflictList })));
const Damages = lazy(() => import("./damage-list.tsx").then((m) => ({ default: m.DamageList })));

/** Where documents disagree: its script comes after the page, which stands there already as the build drew it. */
export function LaterConflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }): ReactNode {
  return (
    <Suspense fallback={<div style={{ minHeight: "6rem" }} />}>
      <Conflicts conflicts={conflicts} />
    </Suspense>
  );
}

/** What is damaged in documents, after the page too. */
export function LaterDamage({ damage }: { readonly damage: readonly Damage[] }): ReactNode {
  return (
    <Suspense fallback={<div style={{ minHeight: "6rem" }} />}>
      <Damages damage={damage} />
    </Suspense>
  );
}
