/** In which language the dashboard speaks: this person's choice on this browser, else the browser's own. */
export const dashboardLanguages = { en: "English", de: "Deutsch" } as const;
export type DashboardLanguage = keyof typeof dashboardLanguages;

/** `public/theme.js` reads it as well, so that the page is in its language before the first paint. */
const key = "waymark-language";

/** Outside a browser it is English: tests and the server. */
export const language: DashboardLanguage = chosenLanguage();

/** BCP 47, for `Intl`; undefined lets the browser's own manner stand, as in "en-GB". */
export const locale: string | undefined =
  typeof navigator === "undefined" || navigator.language.startsWith(language) ? undefined : language;

/** Keeps a choice and shows it: every text is made anew, so the page is, too. The address is the state, so nothing else is lost. */
export function chooseLanguage(wanted: DashboardLanguage): void {
  localStorage.setItem(key, wanted);
  location.reload();
}

function chosenLanguage(): DashboardLanguage {
  if (typeof document === "undefined") return "en";
  const named = localStorage.getItem(key) ?? navigator.language;
  return named.startsWith("de") ? "de" : "en";
}
