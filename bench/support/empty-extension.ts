/** The least that an extension can do in every page, so that what a browser takes for any extension is told from what ours takes. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An unpacked extension with one empty script in every frame of every page, before anything else of the page; its folder is the caller's. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), "waymark-empty-extension-"));
  const everyFrame = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  const manifest = {
    ...{ manifest_version: 3, name: "Empty", version: "1" },
    content_scripts: [{ matches: ["*://*/*"], run_at: "document_start", js: ["empty.js"], ...everyFrame }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "empty.js"), ";\n");
  return folder;
}
