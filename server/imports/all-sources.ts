/** Every source, by its id. */
import type { ImportSourceId } from "../../lib/schema/imports.ts";
import type { ReadLine } from "./source.ts";
import { chromeExtensions } from "./sources/chrome-extensions.ts";
import { edgeExtensions } from "./sources/edge-extensions.ts";
import { entraGrants } from "./sources/entra-grants.ts";
import { expenses } from "./sources/expenses.ts";
import { googleGrants } from "./sources/google-grants.ts";
import { proxy } from "./sources/proxy.ts";
import { saasAudit } from "./sources/saas-audit.ts";
import { signIns } from "./sources/sign-ins.ts";

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
