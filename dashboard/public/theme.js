// Runs before the first paint, so that a chosen theme never flashes the other one. The key is that of shell/theme.ts.
{
  const chosen = localStorage.getItem("waymark-theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
}
