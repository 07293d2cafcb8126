/** Whether somebody other than a person drives this page: by what agents put into it, and by what the browser says of itself. */

/** Agents come when they are called. Milliseconds. */
const looks = [3_000, 20_000, 90_000];

/** `marks`: CSS selectors by name. `tell` gets each name once. */
export function lookForAgents(marks: Readonly<Record<string, string>>, tell: (names: string[]) => void): void {
  const told = new Set<string>();
  function look(): void {
    const names = Object.keys(marks).filter((name) => document.querySelector(marks[name]!) !== null);
    if (navigator.webdriver) names.push("Automation (WebDriver)");
    const fresh = names.filter((name) => !told.has(name));
    for (const name of fresh) told.add(name);
    if (fresh.length > 0) tell(fresh);
  }
  for (const wait of looks) setTimeout(look, wait);
}
