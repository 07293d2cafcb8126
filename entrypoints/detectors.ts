/** The detectors, right behind the gate in the same frames; `wxt.config.ts` puts them there and lets the gate run them. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { knowledge } from "../lib/page/knowledge.ts";
import { detectors } from "../rules/bundled/detectors.ts";

export default defineUnlistedScript(() => {
  knowledge().detectors = detectors;
});
