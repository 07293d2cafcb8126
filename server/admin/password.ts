/** Passwords as argon2id (RFC 9106) in the usual text form, by Node itself. */
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify(argon2);

/** 19 MiB, two passes, one lane: OWASP's choice, some 30 to 60 ms here. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** What the server asks of a password, in words. */
export const passwordRule = "12 to 200 characters";

export function isAcceptablePassword(password: string): boolean {
  return password.length >= 12 && password.length <= 200;
}

/** "$argon2id$v=19$m=19456,t=2,p=1$salt$hash". */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const { memory, passes, parallelism } = cost;
  const hash = await derive("argon2id", { message: encode(password), nonce, memory, passes, parallelism, tagLength: 32 });
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(hash)}`;
}

/**
 * True if `password` made `stored`. Null stands for an account that does not exist or has none: takes as long as a real
 * check, so that the time does not tell which names exist.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = form.exec(stored ?? nobody);
  if (!parts) throw new Error("a stored password hash is not argon2id");
  const [memory, passes, parallelism] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [nonce, expected] = parts.slice(4, 6).map((part) => Buffer.from(part, "base64")) as [Buffer, Buffer];
  const message = encode(password);
  const hash = await derive("argon2id", { message, nonce, memory, passes, parallelism, tagLength: expected.length });
  return timingSafeEqual(hash, expected) && stored !== null;
}

const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(Buffer.alloc(16))}$${bare(Buffer.alloc(32))}`;

/** The same password typed on two keyboards may differ in how accents are composed. */
function encode(password: string): Buffer {
  return Buffer.from(password.normalize("NFKC"), "utf8");
}

function bare(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("=", "");
}
