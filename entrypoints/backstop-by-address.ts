/** The network backstop where the manifest brings it, by globs: they fit pages that are no tool's too. Wiring only. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startBackstop } from "../lib/main-world/start-backstop.ts";
import { isGateHost } from "../rules/bundled/tool-hosts.ts";
import { demoTool } from "../rules/demo-tool.ts";

export default defineUnlistedScript(() => {
  const host = location.hostname;
  const isDemo = import.meta.env.MODE === "demo" && demoTool.hosts.some((one) => one.host === host);
  // A frame without an address of its own came by the origin of its maker, in which there is nothing but the host.
  if (host === "" || isDemo || isGateHost(host)) startBackstop();
});
