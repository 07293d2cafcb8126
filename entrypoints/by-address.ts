/** Before the gate, where the manifest brings it. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { noteByAddress } from "../lib/page/claim-gate.ts";

export default defineUnlistedScript(noteByAddress);
