/**
 * A name as a number that is the same in all browsers of a company and in no other company's. It keeps what is not meant to be read out of
 * lists and exports; somebody with the server's address can still try a name that he guesses.
 */

/** 16 hexadecimal digits. `serverUrl`: the company's server; "" where there is none, and nothing is sent. */
export async function companyHash(serverUrl: string, what: string): Promise<string> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const raw = encode(`waymark host ${serverUrl}`);
  const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, encode(what)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
