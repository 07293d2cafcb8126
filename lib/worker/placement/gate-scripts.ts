/** The scripts of the gate, in the order in which a frame gets them. */
import type { ManifestScript } from "./place-scripts.ts";

/** As the worker places them, where somebody has said that they belong. */
export const gateScripts: readonly ManifestScript[] = [
  // First of all: the gate takes its end of the way between the two in its first turn.
  { js: ["backstop.js"], run_at: "document_start", world: "MAIN" },
  { js: ["content-scripts/gate.js"], run_at: "document_start" },
  // When the page has been built, in the order in which they are wanted. What comes to the page before is held until they are there.
  { js: ["circumstances.js", "detectors.js", "shown.js", "models.js"], run_at: "document_idle" },
];

/** As the manifest has them, whose globs fit pages that are no tool's too: the first two look at the page's host before they do anything. */
export const gateScriptsByAddress: readonly ManifestScript[] = gateScripts.map((script) => {
  if (script.world === "MAIN") return { ...script, js: ["backstop-by-address.js"] };
  return script.run_at === "document_start" ? { ...script, js: ["by-address.js", ...(script.js ?? [])] } : script;
});
