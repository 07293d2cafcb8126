/** "hide=people,devices" in an address: columns that are not shown. */
export function readHidden(url: Readonly<Record<string, unknown>>): string[] {
  const text = typeof url["hide"] === "string" ? url["hide"] : "";
  return [...new Set(text.split(","))].filter((id) => /^[a-zA-Z-]{1,30}$/.test(id)).slice(0, 30);
}

/** What an address keeps of it. */
export function keepHidden(url: Readonly<Record<string, unknown>>): { readonly hide?: string } {
  const hidden = readHidden(url);
  return hidden.length === 0 ? {} : { hide: hidden.join(",") };
}
