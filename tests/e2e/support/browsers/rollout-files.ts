/** The policy files of these tests are those that IT gets: what `waymark rollout` writes is what the browsers are started with. */
import { recommendedCompanions } from "../../../../rollout/companions.ts";
import { linuxFile } from "../../../../rollout/policy-json.ts";
import { type Packages, type RolloutSettings, storePackages } from "../../../../rollout/settings.ts";

/** Without the one that keeps programs, such as a test, from driving the browser. */
const companions = recommendedCompanions.filter((id) => id !== "remote-control-off");
const noStore = storePackages("a".repeat(32), "a".repeat(32), "waymark@waymark.example");

/** `config`: managed storage as text, written as it stands. Addresses of the store stay where `packages` names no other. */
export function policyFile(browser: "chromium" | "firefox", packages: Partial<Packages>, config: object): string {
  const settings: RolloutSettings = {
    ...{ company: "Test", browsers: [browser], systems: ["linux"], companions, aiExtensions: [] },
    ...{ packages: { ...noStore, ...packages }, config: config as RolloutSettings["config"] },
  };
  return linuxFile(browser, settings).text;
}

/** The same with managed storage that no such file would hold: other types, keys that are not known. */
export function policyFileWith(browser: "chromium" | "firefox", packages: Partial<Packages>, raw: object): string {
  const id = browser === "firefox" ? packages.firefoxId : packages.chromeId;
  const text = policyFile(browser, packages, {});
  const [extensions, policy] =
    browser === "firefox" ? (["Extensions", JSON.parse(text).policies] as const) : (["extensions", JSON.parse(text)] as const);
  policy["3rdparty"] = { [extensions]: { [id ?? ""]: raw } };
  return JSON.stringify(browser === "firefox" ? { policies: policy } : policy);
}
