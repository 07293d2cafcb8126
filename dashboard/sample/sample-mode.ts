/** Whether the pages show made-up data, for a first look. Of this tab only, and gone with it: nobody finds sample data here by surprise. */
const key = "waymark-sample";

export function isSample(): boolean {
  return sessionStorage.getItem(key) === "1";
}

/** Everything is read anew, so that nothing of the one is left beside the other. */
export function showSample(wanted: boolean, to = "/"): void {
  if (wanted) sessionStorage.setItem(key, "1");
  else sessionStorage.removeItem(key);
  location.assign(to);
}
