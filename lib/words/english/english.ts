/** Every message in the language that the others are translated from. A key says where it is shown: "steps.preview.title". */
import { answers } from "./answers.ts";
import { blocked } from "./blocked.ts";
import { companyMessages } from "./company-messages.ts";
import { consent } from "./consent.ts";
import { coverage } from "./coverage.ts";
import { firstRun } from "./first-run.ts";
import { inPages } from "./in-pages.ts";
import { policy } from "./policy.ts";
import { popup } from "./popup.ts";
import { records } from "./records.ts";
import { selfTest } from "./self-test.ts";
import { toolbar } from "./toolbar.ts";

export const english = /* @__PURE__ */ (() => ({
  ...inPages,
  ...popup,
  ...answers,
  ...companyMessages,
  ...coverage,
  ...consent,
  ...records,
  ...policy,
  ...blocked,
  ...toolbar,
  ...firstRun,
  ...selfTest,
}))();
