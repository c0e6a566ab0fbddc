import { escaped } from "#domain/site/markup.ts";

/** What a picture says of itself to programs, beside what is drawn in it. */
export interface PictureFacts {
  readonly lang: string;
  readonly title: string;
  /** Unit, period, and the words as printed. */
  readonly description: string;
  readonly publisher: string;
  /** The day of the release, `YYYY-MM-DD`, and its name. */
  readonly date: string;
  readonly release: string;
  /** The documents, issuer and title. */
  readonly sources: string;
  /** Where the page is; `null` where the site does not say. */
  readonly address: string | null;
}

/**
 * The facts as RDF/XML in Dublin Core, in the form that XMP asks for (ISO 16684-1): the same text stands in the `metadata` of
 * an SVG and in the XMP packet of a PNG.
 */
export function factsRdf(facts: PictureFacts): string {
  const { lang, title, description, publisher, date, release, sources, address } = facts;
  const inWords = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${lang}">${escaped(text)}</rdf:li></rdf:Alt>`;
  const listed = (kind: "Bag" | "Seq", text: string): string =>
    `<rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}>`;
  return (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">' +
    `<dc:title>${inWords(title)}</dc:title><dc:description>${inWords(description)}</dc:description>` +
    `<dc:publisher>${listed("Bag", publisher)}</dc:publisher><dc:date>${listed("Seq", date)}</dc:date>` +
    `<dc:language>${listed("Bag", lang)}</dc:language><dc:source>${escaped(sources)}</dc:source>` +
    (address === null ? "" : `<dc:identifier>${escaped(address)}</dc:identifier>`) +
    `<dcterms:isVersionOf>${escaped(release)}</dcterms:isVersionOf></rdf:Description></rdf:RDF>`
  );
}
