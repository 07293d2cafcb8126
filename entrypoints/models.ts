/** The trained models, in the gate's frames when the page has been built; `wxt.config.ts` puts them there. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { knowledge } from "../lib/page/judge/knowledge.ts";
import { loadModels } from "../rules/models/load-models.ts";

export default defineUnlistedScript(() => {
  knowledge().models = loadModels();
});
