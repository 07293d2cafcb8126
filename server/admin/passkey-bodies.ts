/** What a browser sends of a passkey. */
import { z } from "zod";

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(8000);
export const answer = z.object({
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  response: z.record(z.string(), z.unknown()),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
  authenticatorAttachment: z.string().optional(),
});
export const newPasskey = z.object({ label: z.string().trim().min(1).max(80), answer });
