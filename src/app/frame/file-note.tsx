import { type ReactNode, useContext, useEffect, useState } from "react";
import { FILES, FIRST_PAGE } from "#domain/site/two-files.ts";
import { formatDate } from "#words/format/date.ts";
import { fileWords } from "#words/file/file-words.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { QrPicture } from "#views/parts/files/qr-picture.tsx";
import type { FileFacts } from "./file-facts.ts";

/** What came of comparing the carried data with their hash. */
export type Checked = "same" | "changed" | "unable";

interface Props {
  readonly facts: FileFacts;
  /** `null` where nobody has checked. */
  readonly checked: Checked | null;
  /** The address under which the carried data can be saved; `null` without scripts. */
  readonly save: string | null;
}

/** What gives the hash of the data in a file, on a computer with the usual small programs. */
const shell = (file: string): string => `grep -A1 'id="data"' ${file} | tail -n 1 | tr -d '\\r\\n' | sha256sum`;

const OTHER = { dashboard: "workbench", workbench: "dashboard" } as const;

/** At the foot of every page of a single file: which release it holds, the hash of its data, and where the site is. */
export function FileNote({ facts, checked, save }: Props): ReactNode {
  const place = usePlace();
  const { lang, t } = place;
  const addressing = useContext(AddressingContext);
  const words = fileWords(lang);
  // The first draw is that of the build, which has nothing to check or to save.
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const name = `data-${facts.release}.json`;
  const other = OTHER[facts.file];
  return (
    <aside className="file-note" aria-label={words.title}>
      <div>
        <p className="file-title">{words.title}</p>
        <p>
          {t.release(facts.release)}
          {t.punctuation.comma}
          {t.footer.published(formatDate(facts.published, lang))}
          {t.punctuation.stop + t.punctuation.space}
          {words.offline}
        </p>
        <p>
          {words.hash}
          {t.punctuation.colon}
          <code>{facts.sha256}</code>
          {mounted && checked !== null && <span data-checked={checked}> {words.state[checked]}</span>}
        </p>
        <details>
          <summary>{words.how}</summary>
          <p>{words.whatIsHashed}</p>
          {mounted && save !== null && (
            <p>
              <a href={save} download={name}>
                {words.save}
              </a>
            </p>
          )}
          <p>
            {words.windows} <code>{`certutil -hashfile ${name} SHA256`}</code>
          </p>
          <p>
            {words.shell} <code>{shell(FILES[facts.file])}</code>
          </p>
        </details>
        <p>
          {words.other[other]}
          {t.punctuation.colon}
          <a href={FILES[other] + addressing.page(place, { page: { name: FIRST_PAGE[other] }, lang }, "")}>
            {FILES[other]}
          </a>
        </p>
        <p>
          {facts.live === null ? (
            words.noLive
          ) : (
            <>
              {words.live}
              {t.punctuation.colon}
              <a href={facts.live.url} rel="noopener noreferrer external">
                {facts.live.url}
              </a>
            </>
          )}
        </p>
      </div>
      {facts.live !== null && <QrPicture className="file-code" code={facts.live.code} label={words.code} />}
    </aside>
  );
}
