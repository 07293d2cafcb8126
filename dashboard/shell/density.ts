/** How high a row is: this person's choice on this browser. `public/theme.js` sets it before the first paint. */
const key = "waymark-density";

export function isCompact(): boolean {
  return localStorage.getItem(key) === "compact";
}

export function chooseCompact(compact: boolean): void {
  if (compact) {
    localStorage.setItem(key, "compact");
    document.documentElement.dataset["density"] = "compact";
  } else {
    localStorage.removeItem(key);
    delete document.documentElement.dataset["density"];
  }
}
