import { useCallback, useEffect, useRef, useState } from "react";
import { newsOf } from "#data/load/newer-page.ts";
import type { Ask } from "#data/query/question.ts";
import { type Content, usePlace } from "#views/parts/frame/context.ts";

/** A host is asked at most so often (ms). */
const REST = 60_000;

interface News {
  /** What is shown: at first what the page was drawn from, then what the host has newer. */
  readonly content: Content;
  /** The host did not answer the last time it was asked. */
  readonly offline: boolean;
  /** Takes what is newer, if anything is there: at a turn, so that nothing changes before somebody's eyes. */
  readonly take: () => void;
}

/**
 * Asks the host for a newer release whenever the wall has turned, and keeps it until the next turn. A wall that is kept to a
 * day, or has no host, asks for nothing.
 */
export function useNews(first: Content, ask: Ask | null, turn: number): News {
  const { page, asOf } = usePlace();
  const [content, setContent] = useState(first);
  const [offline, setOffline] = useState(false);
  const next = useRef<Content | "reload" | null>(null);
  const last = useRef(0);
  const { id: release } = content.release.release;

  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => void (alive.current = false);
  }, []);

  useEffect(() => {
    // What a page is opened with is as new as it is.
    if (turn === 0 || ask === null || asOf !== null) return;
    if (Date.now() - last.current < REST) return;
    last.current = Date.now();
    const [address = ""] = location.href.split(/[?#]/);
    const scripts = document.documentElement.dataset["scripts"] ?? "";
    // Its answer may come after the next turn: it is as good then.
    ask({
      key: ["news", release],
      of: (source) => newsOf(source, page, { release, address, scripts }),
      holds: () => false,
    }).then(
      (news) => {
        if (!alive.current) return;
        setOffline(false);
        if (news.kind === "code") next.current = "reload";
        if (news.kind !== "data") return;
        const { data } = news;
        if (data.release !== null && data.counts !== null)
          next.current = { ...data, release: data.release, counts: data.counts };
      },
      () => {
        if (alive.current) setOffline(true);
      },
    );
  }, [ask, page, asOf, release, turn]);

  const take = useCallback((): void => {
    const found = next.current;
    next.current = null;
    if (found === "reload") location.reload();
    else if (found !== null) setContent(found);
  }, []);
  return { content, offline, take };
}
