/** What Waymark says inside a page. The gate brings these along; what only our own pages say would be weight for nothing there. */
import { approval } from "./approval.ts";
import { discovery } from "./discovery.ts";
import { files } from "./files.ts";
import { finding } from "./finding.ts";
import { guidance } from "./guidance.ts";
import { nudge } from "./nudge.ts";
import { plain } from "./plain.ts";
import { restore } from "./restore.ts";
import { steps } from "./steps.ts";

// A pure call: a bundler keeps an object that is put together of others, read or not.
export const inPages = /* @__PURE__ */ (() => ({
  ...nudge,
  ...plain,
  ...finding,
  ...files,
  ...steps,
  ...guidance,
  ...restore,
  ...approval,
  ...discovery,
}))();
