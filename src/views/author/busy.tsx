import type { ReactNode } from "react";

/** Says for as long as it takes that something is being read. */
export function Busy({ label }: { readonly label: string }): ReactNode {
  return (
    <div className="author-busy">
      <div role="progressbar" aria-label={label} />
      <p>{label}</p>
    </div>
  );
}
