/** What the dashboard asks and is told about a breach at a vendor. */
import { z } from "zod";
import { accountClasses } from "./account.ts";
import { messageWords } from "./company-message.ts";
import { categories, severities } from "./finding.ts";
import { toolMomentsReply } from "./moments-api.ts";
import { toolStatus } from "./tool.ts";

/** Null: fewer people than `fewest` are behind it. */
const count = z.int().nullable();

export const identityStates = ["waiting", "approved", "refused", "expired", "opened"] as const;

export const incidentReply = z.strictObject({
  tool: z.string(),
  name: z.string(),
  vendor: z.string().nullable(),
  status: toolStatus,
  /** Who answers for it, and the plan that its card names. */
  owner: z.string().nullable(),
  response: z.string().nullable(),
  fewest: z.int(),
  /** Null where no browser has met it. */
  firstSeen: z.int().nullable(),
  lastSeen: z.int().nullable(),
  /** Rounded down to whole multiples of `fewest`, as are those of groups. */
  people: count,
  /** Browsers that a message would reach. */
  browsers: count,
  groups: z.array(z.strictObject({ group: z.string(), people: z.int() })),
  /** True where there are groups too small to be shown. */
  smallGroups: z.boolean(),
  data: z.array(
    z.strictObject({
      category: z.enum(categories),
      severity: z.enum(severities),
      /** Went on as it was. */
      left: count,
      stopped: count,
      firstAt: z.int().nullable(),
      lastAt: z.int().nullable(),
    }),
  ),
  accounts: z.array(z.strictObject({ account: z.enum(accountClasses), activities: count })),
  grants: toolMomentsReply.shape.consents,
  imported: z.array(
    z.strictObject({
      source: z.string(),
      kind: z.string(),
      name: z.string(),
      people: count,
      firstSeen: z.int(),
      lastSeen: z.int(),
    }),
  ),
  messages: z.array(
    z.strictObject({
      id: z.uuid(),
      words: z.string(),
      at: z.int(),
      until: z.int(),
      ended: z.boolean(),
      by: z.string().nullable(),
      /** Browsers that have shown it. */
      shown: z.int(),
    }),
  ),
  /** Looks behind the pseudonyms of all who used it. */
  looks: z.array(
    z.strictObject({
      request: z.uuid(),
      askedAt: z.int(),
      expiresAt: z.int(),
      approvals: z.int(),
      state: z.enum(identityStates),
      mine: z.boolean(),
    }),
  ),
});
export type IncidentReply = z.infer<typeof incidentReply>;

export const messageDays = [1, 7, 30] as const;
export const newMessage = z.strictObject({ words: messageWords, days: z.literal([...messageDays]) });

/** After two have agreed: only the holder of the company's identity key can read a name. */
export const incidentPeople = z.strictObject({
  rows: z.array(
    z.strictObject({
      device: z.string(),
      group: z.string().nullable(),
      /** Null where no name is kept. */
      sealed: z.string().nullable(),
    }),
  ),
});
