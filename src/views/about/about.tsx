import { lazy, type ReactNode, Suspense } from "react";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { methodText } from "#views/parts/frame/method-text.ts";
import { Part } from "#views/parts/frame/part.tsx";
import { aboutWords } from "#words/about/about-words.ts";

/** The rules have words of their own. */
const Rules = lazy(() => import("./rules.tsx").then((m) => ({ default: m.Rules })));

/** How figures are treated, by which rules, and who may use them. */
export function AboutView(): ReactNode {
  const { lang, t } = usePlace();
  const aboutSaid = aboutWords(lang);
  const { site } = useShown();
  const contact = site?.contact?.[lang];
  return (
    <>
      <h1>{t.about.title}</h1>
      {aboutSaid.sections.map((section, at) => (
        <Part key={section.heading} id={`about-${at + 1}`} title={section.heading}>
          {methodText(section, aboutSaid, site).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {"accessibility" in section && (
            <p>{contact === undefined ? aboutSaid.report.none : aboutSaid.report.to + contact}</p>
          )}
        </Part>
      ))}
      <Suspense fallback={null}>
        <Rules />
      </Suspense>
      <Part id="keeping" title={aboutSaid.keep.title}>
        <p>
          <Link to={{ name: "author" }}>{aboutSaid.keep.link}</Link>
        </p>
      </Part>
    </>
  );
}
