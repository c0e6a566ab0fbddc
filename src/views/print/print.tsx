import { lazy, type ReactNode, Suspense } from "react";
import type { Language } from "#domain/language.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePlace } from "#views/shared/context.ts";
import { Skeleton } from "#views/shared/skeleton.tsx";

/** The report says what several pages say: their words come with it. */
const reportIn = (lang: Language) =>
  lazy(async () => {
    const [{ Report }] = await Promise.all([
      import("./report.tsx"),
      ...(["suggestions", "sources", "about"] as const).map((page) => loadMessages(lang, page)),
    ]);
    return { default: Report };
  });

const REPORTS = { zh: reportIn("zh"), en: reportIn("en") } as const;

/** The whole release as one document. What there is to read is in the HTML; its script comes last of all. */
export function PrintView(): ReactNode {
  const { lang } = usePlace();
  const Report = REPORTS[lang];
  return (
    <Suspense fallback={<Skeleton />}>
      <Report />
    </Suspense>
  );
}
