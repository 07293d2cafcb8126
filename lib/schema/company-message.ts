/** What a company says to the browsers that used a tool, in its own words, as after a vendor's breach. */
import { z } from "zod";
import { toolId } from "./tool.ts";

/** Plain text: shown as it is, never as a page. */
export const messageWords = z.string().trim().min(1).max(500);

export const companyMessage = z.strictObject({
  id: z.uuid(),
  tool: toolId,
  words: messageWords,
  /** Milliseconds since 1970 by the server's clock. */
  at: z.int(),
  /** Not shown after. */
  until: z.int(),
});
export type CompanyMessage = z.infer<typeof companyMessage>;

/** Where a device asks for them, and header typ of the signed answer: as for `answersType`. */
export const messagesPath = "/v1/messages";
export const messagesType = "waymark-messages+jwt";
export const messagesClaims = z.object({
  v: z.literal(1),
  tenant: z.string(),
  device: z.uuid(),
  iat: z.int(),
  messages: z.array(companyMessage).max(20),
});

/** That one was shown. `receipt`: random, made for this alone, so that the server can count and not tell whose it was. */
export const receiptsPath = "/v1/messages/shown";
export const shownReceipt = z.strictObject({ deviceId: z.uuid(), message: z.uuid(), receipt: z.uuid() });
