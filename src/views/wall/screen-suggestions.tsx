import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";

export function SuggestionsHalf({ session }: { readonly session: CongressSession }): ReactNode {
  return <div className="wall-side" data-session={session.id} />;
}
export function SuggestionsScreen({ session }: { readonly session: CongressSession }): ReactNode {
  return <div data-session={session.id} />;
}
