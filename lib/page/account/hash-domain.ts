/**
 * HMAC-SHA-256 of a domain under the company's key, its first 64 bits in hexadecimal: the same domain is the same everywhere in a company, and
 * nobody without the key can try which it is. Null on a page that is not secure: browsers give no cryptography there.
 */
export async function hashDomain(domain: string, key: string): Promise<string | null> {
  if (!crypto.subtle) return null;
  const utf8 = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const secret = await crypto.subtle.importKey("raw", utf8.encode(key), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", secret, utf8.encode(domain)));
  return [...mac.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
