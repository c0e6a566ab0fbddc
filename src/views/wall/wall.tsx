import { lazy, type ReactNode, Suspense } from "react";
import type { Language } from "#domain/site/language.ts";
import { loadMessages } from "#words/common/messages.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";

/** Screens say what several pages say: their words come with them. */
const stageIn = (lang: Language) =>
  lazy(async () => {
    const [{ Stage }] = await Promise.all([
      import("./stage.tsx"),
      ...(["suggestions", "commitments"] as const).map((page) => loadMessages(lang, page)),
    ]);
    return { default: Stage };
  });

const STAGES = { zh: stageIn("zh"), en: stageIn("en") } as const;

/** Composed screens for a wall, which turn by themselves. */
export function WallView(): ReactNode {
  const { lang, t } = usePlace();
  const Stage = STAGES[lang];
  return (
    <>
      <h1>{t.wall.title}</h1>
      <Suspense fallback={<Skeleton />}>
        <Stage />
      </Suspense>
    </>
  );
}
