/** Where this frame is, for the catalogue: an about:blank, srcdoc or blob frame counts as the page that made it. */

export function pageAddress(): { host: string; path: string } {
  if (location.hostname !== "") return { host: location.hostname, path: location.pathname };
  for (const origin of [self.origin, location.ancestorOrigins?.[0], document.referrer]) {
    if (!origin || !URL.canParse(origin)) continue;
    const host = new URL(origin).hostname;
    return { host, path: pathOfMaker(host) };
  }
  return { host: "", path: "/" };
}

/** Path of the page that this frame or window takes its origin from, where it can be read. */
function pathOfMaker(host: string): string {
  for (const maker of [window.parent, window.opener as Window | null]) {
    try {
      if (maker && maker !== window && maker.location.hostname === host) return maker.location.pathname;
    } catch {
      // Of another origin.
    }
  }
  return "/";
}

/** Hosts of the pages around this frame, the nearest first; none in a top frame. What a browser does not tell is left out. */
export function hostsAround(): string[] {
  if (window === window.top) return [];
  const origins = location.ancestorOrigins ? [...location.ancestorOrigins] : [document.referrer];
  return origins.filter((origin) => URL.canParse(origin)).map((origin) => new URL(origin).hostname);
}
