/** The network backstop, in the page's own world: `wxt.config.ts` puts it in the gate's frames, before the gate. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startBackstop } from "../lib/main-world/start-backstop.ts";

export default defineUnlistedScript(startBackstop);
