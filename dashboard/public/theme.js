// Runs before the first paint, so that a chosen theme never flashes the other one. The keys are those of shell/theme.ts, shell/density.ts
// and words/language.ts.
{
  const root = document.documentElement;
  const chosen = localStorage.getItem("waymark-theme");
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  if (localStorage.getItem("waymark-density") === "compact") root.dataset.density = "compact";
  root.lang = (localStorage.getItem("waymark-language") ?? navigator.language).startsWith("de") ? "de" : "en";
}
