import { QueryClient } from "@tanstack/react-query";

/** The one cache of the app. Failures are told at once instead of being retried behind the reader's back. */
export const createClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false, networkMode: "always" } },
  });
