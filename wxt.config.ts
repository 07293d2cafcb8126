import { defineConfig } from "wxt";
import { extensionKey, firefoxId } from "./lib/schema/extension-id.ts";

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
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const withoutContext = "\0waymark-no-context";

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react", "@wxt-dev/webextension-polyfill"],
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  vite: () => ({ build: { sourcemap: false } }),
  hooks: {
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.every((entrypoint) => entrypoint.type === "content-script")) return;
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
    description: "Shows the way to approved AI tools and keeps sensitive data out of the others.",
    permissions: ["storage", "alarms"],
    content_security_policy: { extension_pages: pagePolicy },
    action: { default_title: "Waymark" },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["browsingActivity", "websiteActivity"] },
            },
          },
        }
      : {
          key: process.env["WAYMARK_EXTENSION_KEY"] ?? extensionKey,
          // Ed25519 keys in WebCrypto.
          minimum_chrome_version: "137",
          storage: { managed_schema: "managed-storage-schema.json" },
        }),
  }),
});
