import { QueryClient } from "@tanstack/react-query";
import type { Page } from "#domain/site/page.ts";
import type { DataSource } from "#data/fetch/source.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Ask } from "./question.ts";
import { pageQuery, questionQuery } from "./queries.ts";

/** The one cache of the app. Failures are told at once instead of being retried behind the reader's back. */
export interface Store {
  readonly client: QueryClient;
  /** What a page shows, now or as known on a day. */
  readonly page: (page: Page, day: string | null) => Promise<PageData>;
  readonly ask: Ask;
}

/** `first`: the page that the reader came to, whose data is there already. */
export function createStore(source: DataSource, first: { readonly page: Page; readonly data: PageData } | null): Store {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: "always" } },
  });
  if (first !== null) client.setQueryData(pageQuery(source, first.page, null).queryKey, first.data);
  return {
    client,
    page: (page, day) => client.fetchQuery(pageQuery(source, page, day)),
    ask: (question) => client.fetchQuery(questionQuery(source, question)),
  };
}
