import { z } from "zod";
import { accountClasses, plans } from "../schema/account.ts";
import { accountDomain } from "../schema/consent-record.ts";

export const accountNoted = z.strictObject({
  ...{ account: z.enum(accountClasses), plan: z.enum(plans) },
  domain: accountDomain.exactOptional(),
});
