import { type ReactNode, useCallback } from "react";
import type { Page } from "#domain/site/page.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Ask } from "#data/query/question.ts";
import { speak } from "#words/arriving.ts";
import { messagesOf } from "#words/common/messages.ts";
import { App } from "./app.tsx";
import { Boundary } from "#views/parts/notices/boundary.tsx";
import { setSetting, type Travel, useVisit, type Visit } from "./address/location.ts";
import { loadView } from "./views.ts";
import type { Place } from "#views/parts/frame/context.ts";

interface Props {
  readonly initial: Visit;
  readonly ask: Ask;
  readonly travel: Travel;
  readonly newer?: (release: string) => ReactNode;
  readonly foot?: ReactNode;
}

/** The site in the browser, at the address where the reader is. */
export function Site({ initial, travel, ...rest }: Props): ReactNode {
  const [visit, go] = useVisit(initial, travel);
  const { page, lang } = visit.address;
  const { crashed } = messagesOf(lang).notice;
  const set: Place["set"] = useCallback(
    (name, value, entry) => setSetting(name, value, entry, { page, lang }),
    [page, lang],
  );
  return (
    <Boundary fallback={<p role="alert">{crashed}</p>}>
      <App {...visit} go={go} set={set} load={travel.data} {...rest} />
    </Boundary>
  );
}

/** Going to pages; `page` gives what one shows, now or as known on a day. */
export const travelBy = (page: (page: Page, day: string | null) => Promise<PageData>): Travel => ({
  data: (address) => page(address.page, address.asOf),
  prepare: ({ page: { name }, lang }) => Promise.all([speak(lang), loadView(name)]),
});
