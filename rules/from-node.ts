/** Every detector and tool as Node sees them (CLI, server, tests): the same folders as `bundled/`. */
import { readdirSync, readFileSync } from "node:fs";
import { fileNoteKinds } from "../lib/core/files/file-notes.ts";
import type { AiExtension } from "../lib/schema/ai-extension.ts";
import type { Detector, DetectorExamples } from "../lib/schema/detector.ts";
import type { ToolEntry } from "../lib/schema/tool.ts";
import { modelKinds } from "./models/kinds.ts";

export interface DetectorFile {
  /** File name without folder and ending; must equal the detector's id. */
  readonly file: string;
  /** Folder below `rules/detectors`: for people who look for it, and nothing else. */
  readonly folder: string;
  readonly detector: Detector;
  readonly examples: DetectorExamples;
}

export type DetectorNames = ReadonlyMap<string, Detector["name"]>;

const here = (path: string) => new URL(path, import.meta.url);

/** Sorted by id. Throws if a file lacks one of its two exports. */
export async function loadDetectorFiles(): Promise<DetectorFile[]> {
  const paths = readdirSync(here("./detectors"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"));
  const files = await Promise.all(
    paths.map(async (path) => {
      const module = (await import(here(`./detectors/${path}`).href)) as { default?: Detector; examples?: DetectorExamples };
      if (!module.default || !module.examples) throw new Error(`rules/detectors/${path}: needs a default export and "examples"`);
      const [file = path, ...folders] = path.slice(0, -".ts".length).split("/").reverse();
      return { file, folder: folders.reverse().join("/"), detector: module.default, examples: module.examples };
    }),
  );
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What people call what is found, by the id that is recorded: of every detector, every kind of thing that the models tell, and of files. */
export async function loadDetectorNames(): Promise<DetectorNames> {
  const files = await loadDetectorFiles();
  const kinds = [...files.map(({ detector }) => detector), ...modelKinds.values(), ...Object.values(fileNoteKinds)];
  return new Map(kinds.map(({ id, name }) => [id, name]));
}

/** Sorted by file name; not validated here, the contract test of the folder does that. */
export function loadTools(): ToolEntry[] {
  return readdirSync(here("./tools"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(here(`./tools/${name}`), "utf8")) as ToolEntry);
}

let extensions: AiExtension[] | null = null;

/** The AI extensions of the catalogue, read once. Not validated here either. */
export function loadAiExtensions(): readonly AiExtension[] {
  extensions ??= readdirSync(here("./extensions"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(here(`./extensions/${name}`), "utf8")) as AiExtension);
  return extensions;
}
