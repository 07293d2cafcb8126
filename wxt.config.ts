import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { extensionKey, firefoxId } from "./lib/schema/extension-id.ts";
import { wordFiles } from "./lib/words/from-node.ts";

// WXT names the environment after the mode, a test run calls it "test": React and its transform would take either for development.
if (process.env["NODE_ENV"] !== "development") process.env["NODE_ENV"] = "production";

/** Own pages talk to the configured server and load nothing from elsewhere; http only to this machine. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  // Only what is listed as accessible below can be framed at all; of that our page for blocked tools shows nothing in a frame.
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const withoutContext = "\0waymark-no-context";

/** Scripts that bring what the gate knows, by the names under which it calls them (`lib/page/knowledge.ts`). */
const onDemand = new Map([
  ["detectors", "runDetectors"],
  ["models", "runModels"],
]);

/**
 * Makes of a script a function that the gate calls when it first needs what is in it: a browser passes over the body of a function that is
 * not called yet, and making hundreds of detectors is no work for the start of a page.
 */
const runOnDemand = (call: string): Plugin => ({
  name: "waymark:run-on-demand",
  renderChunk: (code) => ({ code: `(globalThis.waymarkKnowledge??={}).${call}=()=>{${code}\n};`, map: null }),
});

/** Examples are for tests and documentation: what a bundler cannot prove to be without effect would stay in the page otherwise. */
const withoutExamples: Plugin = {
  name: "waymark:no-examples",
  enforce: "pre",
  transform(code, id) {
    const at = code.indexOf("\nexport const examples");
    return /\/rules\/detectors\/.*\.ts$/.test(id) && at > 0 ? { code: code.slice(0, at + 1), map: null } : null;
  },
};

/** What is known of a tool is for those who look at the inventory; a page needs to tell it, and whether it learns from what it is given. */
const withoutFacts: Plugin = {
  name: "waymark:no-facts",
  enforce: "pre",
  transform(code, id) {
    if (!/\/rules\/tools\/[^/]+\.json$/.test(id)) return null;
    const { facts, endpoints, within, ...tool } = JSON.parse(code);
    const { trainsOnPrompts } = facts ?? {};
    return { code: JSON.stringify(trainsOnPrompts ? { ...tool, facts: { trainsOnPrompts } } : tool), map: null };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  vite: () => ({ build: { sourcemap: false }, plugins: [withoutExamples, withoutFacts] }),
  hooks: {
    "build:publicAssets": (_, files) => void files.push(...wordFiles()),
    // The detectors in the same breath as the gate and right behind it; the models, which are large, when the page has been built.
    "build:manifestGenerated": (_, manifest) => {
      const gate = manifest.content_scripts?.find((script: { js?: string[] }) => script.js?.includes("content-scripts/gate.js"));
      if (!gate) throw new Error("the manifest has no gate");
      gate.js?.push("detectors.js");
      // First of all: the gate takes its end of the way between the two in its first turn.
      manifest.content_scripts?.unshift({ ...gate, js: ["backstop.js"], world: "MAIN" });
      manifest.content_scripts?.push({ ...gate, js: ["models.js"], run_at: "document_idle" });
      // Behind the gate: where that is, the sentinel has nothing to do.
      const at =
        manifest.content_scripts?.findIndex(({ js }: { js?: string[] }) => js?.includes("content-scripts/sentinel.js")) ?? -1;
      manifest.content_scripts?.push(...manifest.content_scripts.splice(at, 1));
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === "content-script" || type === "unlisted-script")) return;
      for (const { name } of entrypoints) {
        const call = onDemand.get(name);
        if (call) config.plugins = [...(config.plugins ?? []), runOnDemand(call)];
      }
      // WXT's context listens for a page-visible event that any page can forge to stop a content script, and it brings the
      // polyfill. The gate uses neither: it gets an empty one.
      config.plugins = [
        {
          name: "waymark:no-context",
          enforce: "pre",
          resolveId: (id: string) => (id === "wxt/utils/content-script-context" ? withoutContext : undefined),
          load: (id: string) => (id === withoutContext ? "export class ContentScriptContext {}" : undefined),
        },
        ...(config.plugins ?? []),
      ];
    },
  },
  manifest: ({ browser, mode }) => ({
    name: mode === "demo" ? "Waymark (demo)" : "Waymark",
    description: "__MSG_description__",
    default_locale: "en",
    permissions: [
      "storage",
      "alarms",
      "scripting",
      "declarativeNetRequestWithHostAccess",
      "notifications",
      ...(browser === "firefox" ? [] : ["webNavigation"]),
      ...(mode === "managed" ? ["webRequest", "webRequestBlocking"] : []),
    ],
    // Policy can name any host, of an intranet too, and an AI tool's page can hold frames of any other.
    host_permissions: ["*://*/*"],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: "Waymark" },
    ...(browser === "firefox"
      ? {
          // Nobody can guess the address: it differs in every profile.
          web_accessible_resources: [{ resources: ["blocked.html", "edit.html"], matches: ["*://*/*"] }],
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["browsingActivity", "websiteActivity"] },
            },
          },
        }
      : {
          // Under an address that is another in every session of the browser, so that no page can tell that we are here.
          web_accessible_resources: [{ resources: ["edit.html"], matches: ["*://*/*"], use_dynamic_url: true }],
          key: process.env["WAYMARK_EXTENSION_KEY"] ?? extensionKey,
          // Ed25519 keys in WebCrypto.
          minimum_chrome_version: "137",
          storage: { managed_schema: "managed-storage-schema.json" },
        }),
  }),
});
