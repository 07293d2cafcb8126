/** What classifies: in the gate's frames when the page has been built; `wxt.config.ts` puts it there and lets the gate run it. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { engineOf } from "../lib/core/engine.ts";
import { knowledge } from "../lib/page/judge/knowledge.ts";
import { detectors } from "../rules/bundled/detectors.ts";

export default defineUnlistedScript(() => {
  knowledge().engine = engineOf(detectors);
});
