import { createHash, randomBytes } from "node:crypto";

/** What is stored of a random token: enough to recognise it, useless to anyone who reads the database. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** 256 random bits, base64url. */
export function makeToken(): string {
  return randomBytes(32).toString("base64url");
}
