/** Where this frame is, for the catalogue: an about:blank, srcdoc or blob frame counts as the page that made it. */
export function pageAddress(): { host: string; path: string } {
  if (location.hostname !== "") return { host: location.hostname, path: location.pathname };
  for (const origin of [self.origin, location.ancestorOrigins?.[0], document.referrer]) {
    if (origin && URL.canParse(origin)) return { host: new URL(origin).hostname, path: "/" };
  }
  return { host: "", path: "/" };
}
