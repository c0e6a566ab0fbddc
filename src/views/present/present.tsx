import { lazy, type ReactNode, Suspense } from "react";
import type { Language } from "#domain/language.ts";
import { loadMessages } from "#i18n/messages.ts";
import { usePlace } from "#views/shared/context.ts";
import { Skeleton } from "#views/shared/skeleton.tsx";

/** Slides say what several pages say: their words come with them. */
const meetingIn = (lang: Language) =>
  lazy(async () => {
    const [{ Meeting }] = await Promise.all([
      import("./meeting.tsx"),
      ...(["suggestions", "commitments", "sources"] as const).map((page) => loadMessages(lang, page)),
    ]);
    return { default: Meeting };
  });

const MEETINGS = { zh: meetingIn("zh"), en: meetingIn("en") } as const;

/** Slides made from the data: to choose and order, to show, to print. */
export function PresentView(): ReactNode {
  const { lang, t } = usePlace();
  const Meeting = MEETINGS[lang];
  return (
    <>
      <h1>{t.present.title}</h1>
      <Suspense fallback={<Skeleton />}>
        <Meeting />
      </Suspense>
    </>
  );
}
