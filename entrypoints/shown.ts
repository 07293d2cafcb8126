/** What people see of the gate: in its frames when the page has been built; `wxt.config.ts` puts it there and lets the gate run it. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { knowledge } from "../lib/page/judge/knowledge.ts";
import { show } from "../lib/page/show.ts";

export default defineUnlistedScript(() => {
  knowledge().show = show;
});
