import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { DataSource } from "#data/fetch/source.ts";
import { latestQuery } from "#data/query/queries.ts";
import type { Store } from "#data/query/store.ts";
import { siteRoot } from "#app/address/location.ts";
import { keepForOffline } from "./offline.ts";
import { OfflineFiles } from "./offline-files.tsx";
import { newerThan, rememberRelease } from "./seen-release.ts";
import { offlineWords } from "#words/offline/offline-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";

interface Props {
  readonly store: Store;
  readonly source: DataSource;
  /** The release that the page shows. */
  readonly release: string;
}

/** Says that a newer release is published, or that the network is gone; nothing changes until the reader says so. */
export function Freshness({ store, ...rest }: Props): ReactNode {
  useEffect(() => {
    if (import.meta.env.PROD) keepForOffline(siteRoot());
  }, []);
  return (
    <QueryClientProvider client={store.client}>
      <Latest {...rest} />
    </QueryClientProvider>
  );
}

function Latest({ source, release }: Omit<Props, "store">): ReactNode {
  const { data: latest, isError } = useQuery(latestQuery(source));
  useEffect(() => {
    if (typeof latest === "string") rememberRelease(siteRoot(), latest);
  }, [latest]);
  return (
    <>
      <News latest={latest ?? null} release={release} isError={isError} />
      <OfflineFiles offline={isError} />
    </>
  );
}

function News({
  latest,
  release,
  isError,
}: {
  readonly latest: string | null;
  readonly release: string;
  readonly isError: boolean;
}): ReactNode {
  const { lang, t } = usePlace();
  if (isError) {
    const newer = newerThan(siteRoot(), release);
    return (
      <Notice role="status">
        {t.notice.offline}
        {/* A page that was not seen since is drawn from what is kept, which may be of the release before. */}
        {newer !== null && (
          <p>
            <strong>{offlineWords(lang).older(release, newer)}</strong>
          </p>
        )}
      </Notice>
    );
  }
  if (latest === null || latest === release) return null;
  return (
    <Notice role="status">
      {t.notice.newRelease(latest)}{" "}
      <button type="button" onClick={() => location.reload()}>
        {t.notice.reload}
      </button>
    </Notice>
  );
}
