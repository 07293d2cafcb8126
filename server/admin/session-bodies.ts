/** What is sent to sign in, and to have another password. */
import { z } from "zod";
import { isAcceptablePassword } from "./password.ts";

export const linkBody = z.strictObject({ token: z.string().min(1).max(100) });
export const signInBody = z.strictObject({ name: z.string().min(1).max(100), password: z.string().min(1).max(1000) });
export const passwordBody = z.strictObject({
  password: z.string().refine(isAcceptablePassword),
  /** The old one; not needed in a session that began with the one-time link. */
  current: z.string().max(1000).optional(),
});
