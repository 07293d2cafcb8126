/**
 * What the stores' own checks refuse, looked for in a built extension: Chrome's programme policies and manifest reference, and the rules
 * of Mozilla's add-ons linter that it documents as errors. docs/store/review-rules.md names the place that meets each.
 */
import type { Files } from "./zip-folder.ts";

interface Manifest {
  readonly manifest_version?: number;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly default_locale?: string;
  readonly icons?: Readonly<Record<string, string>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly id?: string; readonly update_url?: string; readonly data_collection_permissions?: unknown };
  };
}

/** Files by which a store tells that a whole working folder was sent. */
const unwanted =
  /(?:^|\/)(?:\.git|\.DS_Store|Thumbs\.db|desktop\.ini|node_modules|__MACOSX)(?:\/|$)|\.(?:map|pem|crx|xpi|zip|exe|sh|ts|tsx)$/;
const code = /\.(?:js|mjs|html)$/;

/** Of code that would come from elsewhere, or be made from text. */
const remoteCode: readonly (readonly [string, RegExp])[] = [
  ["a script from elsewhere", /<script[^>]+src=["']?https?:/i],
  ["a script that is written in the page", /<script(?![^>]*\bsrc=)[^>]*>[^<]*\S/i],
  ["a handler that is written in the page", /<[a-z]+[^>]*\son[a-z]+=/i],
  ["an import from elsewhere", /\bimport\(\s*["'`]https?:|\bimportScripts\(\s*["'`]https?:/],
];

/** One line each; none where all is well. */
export function lintPackage(files: Files): string[] {
  const problems: string[] = [];
  const text = (path: string) => Buffer.from(files.get(path) ?? new Uint8Array()).toString("utf8");
  const manifest = JSON.parse(text("manifest.json") || "{}") as Manifest;
  const must = (holds: boolean, problem: string) => void (holds || problems.push(problem));

  must(manifest.manifest_version === 3, "manifest_version: expected 3");
  must(/^\d{1,5}(?:\.\d{1,5}){0,3}$/.test(manifest.version ?? ""), "version: expected one to four numbers");
  must((manifest.name ?? "").length > 0 && (manifest.name ?? "").length <= 45, "name: expected up to 45 characters");
  const icon = manifest.icons?.["128"];
  must(icon !== undefined && files.has(icon.replace(/^\//, "")), "icons: expected one of 128 pixels that is there");
  for (const path of [...files.keys()].filter((one) => one.endsWith("messages.json"))) {
    const { description } = JSON.parse(text(path)) as { description?: { message?: string } };
    must((description?.message ?? "").length <= 132, `${path}: description: expected up to 132 characters`);
  }
  must(files.has(`_locales/${manifest.default_locale}/messages.json`), "default_locale: expected one whose messages are there");

  const scripts = (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const { service_worker, scripts: background = [] } = manifest.background ?? {};
  for (const path of [...scripts, ...background, ...(service_worker ? [service_worker] : [])]) {
    must(files.has(path.replace(/^\//, "")), `manifest.json: names ${path}, which is not there`);
  }
  const policy = manifest.content_security_policy?.extension_pages ?? "";
  const scriptSources = /script-src ([^;]*)/.exec(policy)?.[1]?.split(" ") ?? [];
  must(
    scriptSources.length > 0 && scriptSources.every((source) => ["'self'", "'wasm-unsafe-eval'", "'none'"].includes(source)),
    "content_security_policy: expected scripts from the package alone",
  );

  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko) {
    must(/^[\w.-]+@[\w.-]+$|^\{[0-9a-f-]{36}\}$/i.test(gecko.id ?? ""), "gecko.id: expected one");
    must(gecko.update_url === undefined, "gecko.update_url: expected none in a package for Mozilla's site");
    must(gecko.data_collection_permissions !== undefined, "gecko.data_collection_permissions: expected what is sent");
    must(service_worker === undefined, "background.service_worker: Firefox wants scripts");
  }

  for (const [path, bytes] of files) {
    must(!unwanted.test(path), `${path}: has no place in a package`);
    must(bytes.length > 0, `${path}: is empty`);
    must(!code.test(path) || bytes.length <= 5_242_880, `${path}: Mozilla reads no script of more than 5 MiB`);
    if (!code.test(path)) continue;
    for (const [what, sign] of remoteCode) {
      const applies = path.endsWith(".html") === sign.source.startsWith("<");
      must(!applies || !sign.test(text(path)), `${path}: holds ${what}`);
    }
  }
  return problems;
}
