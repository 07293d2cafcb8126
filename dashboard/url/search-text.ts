/** The part of an address behind "?" as plain names and values: no JSON in addresses that people share. */
export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** "?status=approved,blocked&q=chat", or "" for nothing. Commas stay readable. */
export function formatSearch(values: Readonly<Record<string, unknown>>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (typeof value === "string") params.set(name, value);
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
