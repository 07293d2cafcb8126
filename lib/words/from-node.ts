/** Every translation as Node sees it: for builds and tests. A page and the worker get one language each, by message or as a file of the build. */
import { readFileSync } from "node:fs";
import type { Messages } from "../schema/message.ts";
import { english } from "./english/english.ts";
import { type Language, languages } from "./languages.ts";

/** Messages of one language by key, English too. Throws where the file is missing or no JSON. */
export function loadMessages(language: Language): Messages {
  if (language === "en") return english;
  return JSON.parse(readFileSync(new URL(`./translations/${language}.json`, import.meta.url), "utf8")) as Messages;
}

interface BuildFile {
  readonly relativeDest: string;
  readonly contents: string;
}

/** What a build has of words: every language as a file that the worker reads, and the description in the browser's own list of extensions. */
export function wordFiles(): BuildFile[] {
  return languages.flatMap((language) => {
    const messages = loadMessages(language);
    const named = JSON.stringify({ description: { message: messages["toolbar.description"] ?? english["toolbar.description"] } });
    // Chromium knows no Portuguese without a country.
    const locales = language === "pt" ? ["pt_BR", "pt_PT"] : [language];
    return [
      { relativeDest: `words/${language}.json`, contents: JSON.stringify(messages) },
      ...locales.map((locale) => ({ relativeDest: `_locales/${locale}/messages.json`, contents: named })),
    ];
  });
}
