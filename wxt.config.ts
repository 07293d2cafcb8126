import type { Plugin } from "vite";
import { defineConfig } from "wxt";
import { globsOf } from "./lib/core/tools/match-patterns.ts";
import { readingFiles } from "./lib/files/from-node.ts";
import { extensionKey, firefoxId } from "./lib/schema/extension-id.ts";
import { wordFiles } from "./lib/words/from-node.ts";
import { neededData, optionalData } from "./lib/worker/configuration/data-consent.ts";
import { gateScriptsByAddress } from "./lib/worker/placement/gate-scripts.ts";
import { contentMatches, withinMatches } from "./rules/content-matches.ts";
import { loadTools } from "./rules/from-node.ts";

// WXT names the environment after the mode, a test run calls it "test": React and its transform would take either for development.
if (process.env["NODE_ENV"] !== "development") process.env["NODE_ENV"] = "production";

/** Own pages talk to the configured server and load nothing from elsewhere; http only to this machine. */
const pagePolicy = [
  "default-src 'none'",
  // Tesseract, which reads pictures, is a packaged program in WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  // Only what is listed as accessible below can be framed at all; of that our page for blocked tools shows nothing in a frame.
  "frame-ancestors *",
  "require-trusted-types-for 'script'",
  // The one policy lets a page start threads of the extension itself; see `lib/files/own-scripts.ts`.
  "trusted-types default",
].join("; ");

/**
 * WXT's own start of a content script brings a context that listens for a page-visible event, which any page can forge to stop the script,
 * and the polyfill; and it makes a promise on every page of the web. A script of ours is one call.
 */
const startPlainly: Plugin = {
  name: "waymark:start-plainly",
  enforce: "pre",
  transform(_, id) {
    const [, entry] = /^\0virtual:wxt-(?:content-script-isolated-world|unlisted-script)-entrypoint\?(.+)$/.exec(id) ?? [];
    return entry ? { code: `import script from ${JSON.stringify(entry)};\nexport default script.main();`, map: null } : null;
  },
};

/** What keeps something that all of a frame's scripts must agree on. A second script that brings one of these would have its own. */
const onlyInGate =
  /\/lib\/page\/(?:[a-z-]+\/)?(?:approvals|bus|classifier-on-demand|kept|kin|listen-early|release|settle-attempt|showing|withheld|upload|when-removed)\.ts$/;

/** Scripts that bring what the gate knows, by the names under which it calls them (`lib/page/judge/knowledge.ts`). */
const onDemand = new Map([
  ["detectors", "runDetectors"],
  ["models", "runModels"],
  ["shown", "runShown"],
]);

/**
 * Makes of a script a function that the gate calls when it first needs what is in it: a browser passes over the body of a function that is
 * not called yet, and making hundreds of detectors is no work for the start of a page. Where no gate is, nothing is left behind.
 */
const runOnDemand = (call: string): Plugin => ({
  name: "waymark:run-on-demand",
  renderChunk: (code, { modules }) => {
    const twice = Object.entries(modules).find(([id, { renderedLength }]) => renderedLength > 0 && onlyInGate.test(id));
    if (twice) throw new Error(`${twice[0]} keeps what a frame must have one of: the gate has it, and hands it over`);
    return { code: `if(globalThis.waymarkGate)(globalThis.waymarkKnowledge??={}).${call}=()=>{${code}\n};`, map: null };
  },
});

/**
 * The script of every page of the web is one function that is not called yet: the browser passes over its body. Frames call it at once: it
 * may have to hold something there, as on a tool's page under an address that the gate's globs do not fit. A page, and a frame of one
 * site with all that is around it, calls it when it has been built, or when somebody turns to a place to write, in the next moment when the
 * browser has nothing else to do. `lib/page/first-look.ts` hears what comes then.
 */
const startWhenIdle: Plugin = {
  name: "waymark:start-when-idle",
  renderChunk: (code) => ({
    // A function with a name: the body of an arrow within another function would be read whole.
    code: `(function(){let begun=false;function run(){if(begun)return;begun=true;${code}\n}const begin=()=>requestIdleCallback(run);
const around=[self.origin,...(location.ancestorOrigins??(window===window.top?[]:["unknown"]))];
if(around.some(one=>one!==around[0]||/:\\d|\\.$/.test(one)))run();else if(document.readyState==="complete")begin();
else for(const type of ["load","focusin"])addEventListener(type,begin,{capture:true,once:true,passive:true})})();`,
    map: null,
  }),
};

/** Examples are for tests and documentation: what a bundler cannot prove to be without effect would stay in the page otherwise. */
const withoutExamples: Plugin = {
  name: "waymark:no-examples",
  enforce: "pre",
  transform(code, id) {
    const at = code.indexOf("\nexport const examples");
    return /\/rules\/detectors\/.*\.ts$/.test(id) && at > 0 ? { code: code.slice(0, at + 1), map: null } : null;
  },
};

/**
 * What is known of a tool is for those who look at the inventory. Whether it learns from what it is given, the scripts in pages have from
 * `rules/bundled/tool-lines.json`.
 */
const withoutFacts: Plugin = {
  name: "waymark:no-facts",
  enforce: "pre",
  transform(code, id) {
    if (!/\/rules\/tools\/[^/]+\.json$/.test(id)) return null;
    const { facts, endpoints, lookedThrough, ...tool } = JSON.parse(code);
    return { code: JSON.stringify(tool), map: null };
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  vite: () => ({
    build: { sourcemap: false },
    // Its list of public suffixes is one long text, which the bundler would write into the script twice.
    resolve: { alias: { tldts: "tldts/dist/index.esm.min.js" } },
    plugins: [withoutExamples, withoutFacts],
  }),
  hooks: {
    "build:publicAssets": (_, files) => void files.push(...wordFiles(), ...readingFiles()),
    "build:manifestGenerated": ({ config }, manifest) => {
      const isDemo = config.mode === "demo";
      const everyFrame = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
      const byAddress = {
        matches: ["https://*/*", ...(isDemo ? ["http://localhost/*"] : [])],
        include_globs: [...globsOf(contentMatches(loadTools())), ...(isDemo ? ["http://localhost*"] : [])],
      };
      const scripts: unknown[] = [
        ...gateScriptsByAddress.map((script) => ({ ...byAddress, ...everyFrame, ...script })),
        // In the products that AI is a part of: it looks on, and holds nothing.
        {
          ...{ matches: ["https://*/*"], include_globs: globsOf(withinMatches(loadTools())) },
          ...{ js: ["embedded.js"], run_at: "document_idle" },
        },
        // Behind the gate: where that is, the sentinel has nothing to do.
        ...(manifest.content_scripts ?? []),
      ];
      manifest.content_scripts = scripts as typeof manifest.content_scripts;
    },
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === "content-script" || type === "unlisted-script")) return;
      for (const { name } of entrypoints) {
        const call = onDemand.get(name);
        if (call) config.plugins = [...(config.plugins ?? []), runOnDemand(call)];
        if (name === "sentinel") config.plugins = [...(config.plugins ?? []), startWhenIdle];
      }
      config.plugins = [startPlainly, ...(config.plugins ?? [])];
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
    // Asked for by a person's click, and only where policy wants AI extensions listed, or earlier visits counted.
    optional_permissions: ["management", "history"],
    // Policy can name any host, of an intranet too, and an AI tool's page can hold frames of any other.
    host_permissions: ["*://*/*"],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: "Waymark" },
    ...(browser === "firefox"
      ? {
          // Nobody can guess the address: it differs in every profile.
          web_accessible_resources: [{ resources: ["blocked.html", "edit.html", "files.html"], matches: ["*://*/*"] }],
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: "140.0",
              data_collection_permissions: { required: [...neededData], optional: [optionalData] },
            },
          },
        }
      : {
          // Under an address that is another in every session of the browser, so that no page can tell that we are here.
          web_accessible_resources: [{ resources: ["edit.html", "files.html"], matches: ["*://*/*"], use_dynamic_url: true }],
          // Else our frame in a page that is isolated (`Cross-Origin-Embedder-Policy`) could start no thread to read files in.
          cross_origin_embedder_policy: { value: "require-corp" },
          key: process.env["WAYMARK_EXTENSION_KEY"] ?? extensionKey,
          // Ed25519 keys in WebCrypto.
          minimum_chrome_version: "137",
          storage: { managed_schema: "managed-storage-schema.json" },
        }),
  }),
});
