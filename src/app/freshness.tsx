import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import type { DataSource } from "#data/fetch-json.ts";
import { latestQuery } from "#data/queries.ts";
import type { Store } from "#data/store.ts";
import { siteRoot } from "./location.ts";
import { keepForOffline } from "./offline.ts";
import { OfflineFiles } from "./offline-files.tsx";
import { usePlace } from "#views/shared/context.ts";
import { Notice } from "#views/shared/notice.tsx";

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
  const { t } = usePlace();
  if (isError) return <Notice role="status">{t.notice.offline}</Notice>;
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
