/** The languages that Waymark speaks, by the tag under which each is kept. English is what the others are translated from. */
export const languages = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja", "ar"] as const;
export type Language = (typeof languages)[number];

export function languageOf(tag: string): Language | null {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return languages.find((known) => known === base) ?? null;
}

/**
 * `tag`: for `Intl` and `lang`, with the region where there is one, since dates and numbers differ by it. The first of `wanted` that
 * Waymark speaks; English otherwise. Tags as BCP 47 writes them, or with an underscore.
 */
export function chooseLanguage(wanted: readonly string[]): { readonly language: Language; readonly tag: string } {
  for (const tag of wanted) {
    const language = languageOf(tag);
    if (language) return { language, tag: canonical(tag) ?? language };
  }
  return { language: "en", tag: "en" };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
