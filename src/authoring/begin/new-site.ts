import * as v from "valibot";
import { own } from "#domain/release/own.ts";
import { type Language, LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { dateSchema, idSchema, webAddressSchema } from "#domain/schemas/localised.ts";
import { THEME_COLOUR } from "#domain/site/site-theme.ts";
import { type Call, WrongCall } from "#authoring/tool/arguments.ts";
import type { NewSite } from "./init.ts";
import { OUTCOME_SCHEMES, ownScheme } from "./outcome-schemes.ts";

export const INIT_OPTIONS = [
  "area",
  "name",
  "name-en",
  "within",
  "within-en",
  "languages",
  "scheme",
  "accent",
  "accent-dark",
  "contact",
  "contact-en",
  "address",
  "reply-months",
  "extension-months",
  "publication-days",
  "draft",
  "date",
] as const;
type Option = (typeof INIT_OPTIONS)[number];

/** A scheme of one's own as it is typed, for a site with English and for one without. */
const OWN = { both: "A=已解决|solved,B=未解决|not solved", zh: "A=已解决,B=未解决" } as const;

/** What a call of `init` asks for; throws a `WrongCall` that names the option and what it takes. */
export function newSiteOf(call: Call, folder: string, draft: string, today: string): NewSite {
  const given = (option: Option): string | undefined => call.texts.get(option);
  const needed = (option: Option): string => {
    const value = given(option);
    if (value === undefined) throw new WrongCall({ code: "no-value", found: `--${option}` });
    return value;
  };
  const wrong = (option: Option, expected: string): never => {
    throw new WrongCall({ code: "bad-value", option: `--${option}`, found: given(option) ?? "", expected });
  };
  const area = needed("area");
  if (!v.is(idSchema, area)) wrong("area", "a-z 0-9 -");
  const name = needed("name");
  const day = given("date") ?? today;
  if (!v.is(dateSchema, day)) wrong("date", "YYYY-MM-DD");
  // Whoever gives a name in Chinese alone begins a site in Chinese alone.
  const spoken = given("name-en") === undefined ? ROOT_LANGUAGE : LANGUAGES.join();
  const languages = (given("languages") ?? spoken).split(",").flatMap((lang): readonly Language[] => {
    const found = LANGUAGES.find((known) => known === lang.trim());
    return found === undefined ? wrong("languages", "zh,en | zh") : [found];
  });
  // Chinese is at the root of every site.
  if (!languages.includes("zh")) wrong("languages", "zh,en | zh");
  // A site in Chinese alone needs no name in English, and writes none.
  const nameEn = languages.includes("en") ? needed("name-en") : (given("name-en") ?? name);
  const within = given("within") ?? name;
  const scheme = given("scheme") ?? "none";
  const outcomeScheme = scheme === "none" ? null : (own(OUTCOME_SCHEMES, scheme) ?? ownScheme(scheme, languages));
  if (scheme !== "none" && outcomeScheme === null)
    wrong(
      "scheme",
      `none | ${Object.keys(OUTCOME_SCHEMES).join(" | ")} | ${OWN[languages.includes("en") ? "both" : "zh"]}`,
    );
  const colours = (["accent", "accent-dark"] as const).flatMap((option): [string, string][] => {
    const colour = given(option);
    if (colour === undefined) return [];
    if (!THEME_COLOUR.test(colour)) wrong(option, "#rrggbb");
    return [[option === "accent" ? "accent" : "dark-accent", colour]];
  });
  const address = given("address") ?? null;
  if (address !== null && !v.is(webAddressSchema, address)) wrong("address", "https://…");
  const contact = given("contact");
  const number = (option: Option, least: number): number | undefined => {
    const value = given(option);
    if (value !== undefined && !(/^\d{1,3}$/.test(value) && Number(value) >= least))
      wrong(option, `${least}, ${least + 1}, …`);
    return value === undefined ? undefined : Number(value);
  };
  const reply = number("reply-months", 1);
  const extension = number("extension-months", 0);
  const publication = given("publication-days") === "none" ? null : number("publication-days", 1);
  const handling = {
    ...(reply === undefined ? {} : { replyMonths: reply }),
    ...(extension === undefined ? {} : { extensionMonths: extension }),
    ...(publication === undefined ? {} : { publicationWorkingDays: publication }),
  };
  return {
    folder,
    draft,
    area,
    name: { zh: name, en: nameEn },
    within: { zh: within, en: given("within-en") ?? nameEn },
    languages: [...new Set(languages)],
    scheme: outcomeScheme,
    theme: Object.fromEntries(colours),
    contact: contact === undefined ? null : { zh: contact, en: given("contact-en") ?? contact },
    address,
    handling: Object.keys(handling).length === 0 ? null : handling,
    day,
  };
}
