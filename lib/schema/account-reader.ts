/** How one AI tool's page tells with which account it is used. `rules/accounts` holds one JSON file a tool. */
import { z } from "zod";

const evidence = {
  source: z.string().min(1).max(300),
  date: z.iso.date(),
  confidence: z.enum(["high", "medium", "low"]),
};
/** address: text with an e-mail address in it. workspace: the id of a workspace, organisation or tenant. plan, kind: words that say it. */
const as = z.enum(["address", "workspace", "plan", "kind"]);
const path = z.string().max(200);
const selector = z.string().min(1).max(200);

const reader = z.discriminatedUnion("from", [
  /** A document of the page in a script element. `path`: keys with dots between. */
  z.strictObject({ from: z.literal("json"), selector, path, as, ...evidence }),
  /** What stands in an element, or in one of its attributes. */
  z.strictObject({ from: z.literal("element"), selector, attribute: z.string().max(40).optional(), as, ...evidence }),
  /** Of the page's own storage. */
  z.strictObject({ from: z.literal("storage"), key: z.string().max(80), path: path.optional(), as, ...evidence }),
  z.strictObject({ from: z.literal("cookie"), name: z.string().max(80), as, ...evidence }),
  /** Of the addresses that the page itself has asked; the first group. Never what was answered. */
  z.strictObject({ from: z.literal("requests"), pattern: z.string().max(200), as, ...evidence }),
]);
export type AccountReader = z.infer<typeof reader>;

export const accountReaders = z.strictObject({
  /** Of the catalogue. */
  tool: z.string(),
  /** With their subdomains. */
  hosts: z.array(z.string()).min(1),
  /** All are asked; a reader that finds nothing says nothing. */
  readers: z.array(reader).min(1),
});
export type AccountReaders = z.infer<typeof accountReaders>;
