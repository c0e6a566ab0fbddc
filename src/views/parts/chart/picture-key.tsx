import type { ReactNode } from "react";
import type { OwnChart } from "#domain/chart/chart-model.ts";
import { pictureKey } from "#words/sign/sign-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** What a sign of a picture is, in words; nothing for charts that say it themselves. */
export function PictureKey({ model }: { readonly model: OwnChart }): ReactNode {
  return pictureKey(model, usePlace().lang);
}
