import type { ReactNode } from "react";
import type { Page } from "#domain/site/page.ts";
import { Link } from "./link.tsx";
import "./way-up.css";

interface Props {
  readonly to: Page;
  readonly hash?: string | undefined;
  readonly children: ReactNode;
}

/** The line above the heading of a page that leads to the list in which its subject stands. */
export function WayUp({ to, hash, children }: Props): ReactNode {
  return (
    <p className="way-up" data-screen="">
      <Link to={to} hash={hash}>
        {children}
      </Link>
    </p>
  );
}
