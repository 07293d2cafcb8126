import type { Messages } from "../lib/schema/message.ts";
import { chooseLanguage } from "../lib/words/languages.ts";
import { speak, spoken } from "../lib/words/say.ts";

const files = import.meta.glob<Messages>("../lib/words/translations/*.json", { import: "default" });

/** Speaks the language that this page's address names: `?language=ar`; English otherwise. States are made after that: many hold texts. */
export async function speakChosen(): Promise<void> {
  const { language, tag } = chooseLanguage([new URLSearchParams(location.search).get("language") ?? "en"]);
  speak(tag, (await files[`../lib/words/translations/${language}.json`]?.()) ?? {});
  document.documentElement.lang = tag;
  document.documentElement.dir = spoken().direction;
}
