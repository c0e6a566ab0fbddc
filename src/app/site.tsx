import type { ReactNode } from "react";
import type { DataSource } from "#data/fetch-json.ts";
import type { Store } from "#data/store.ts";
import { loadMessages } from "#i18n/messages.ts";
import { App } from "./app.tsx";
import { setSetting, type Travel, useVisit, type Visit } from "./location.ts";
import { loadView } from "./views.ts";

interface Props {
  readonly initial: Visit;
  readonly source: DataSource;
  /** `null` where nothing newer can come. */
  readonly store: (() => Promise<Store>) | null;
  readonly travel: Travel;
  readonly foot?: ReactNode;
}

/** The site in the browser, at the address where the reader is. */
export function Site({ initial, travel, ...rest }: Props): ReactNode {
  const [visit, go] = useVisit(initial, travel);
  return <App {...visit} go={go} set={setSetting} {...rest} />;
}

/** Going to pages whose data a cache has or gets. */
export const travelBy = (store: () => Promise<Store>): Travel => ({
  data: async ({ page, asOf }) => (await store()).page(page, asOf),
  prepare: ({ page, lang }) => Promise.all([loadMessages(lang, page.name), loadView(page.name)]),
});
