/** Every source, by its id. */
import type { ImportSourceId } from "../../lib/schema/imports.ts";
import { chromeExtensions } from "./chrome-extensions.ts";
import { edgeExtensions } from "./edge-extensions.ts";
import { entraGrants } from "./entra-grants.ts";
import { expenses } from "./expenses.ts";
import { googleGrants } from "./google-grants.ts";
import { proxy } from "./proxy.ts";
import { saasAudit } from "./saas-audit.ts";
import { signIns } from "./sign-ins.ts";
import type { ReadLine } from "./source.ts";

export const allSources: Readonly<Record<ImportSourceId, ReadLine>> = {
  "google-grants": googleGrants,
  "entra-grants": entraGrants,
  "sign-ins": signIns,
  proxy,
  expenses,
  "chrome-extensions": chromeExtensions,
  "edge-extensions": edgeExtensions,
  "saas-audit": saasAudit,
};
