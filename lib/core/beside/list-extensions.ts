/** Which of a browser's extensions bring an AI, and what they may do by now that they could not at first. */
import type { AiExtension } from "../../schema/ai-extension.ts";
import type { Surroundings } from "../../schema/surroundings.ts";

/** What a browser says of an extension. */
export interface InstalledExtension {
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly version: string;
  readonly enabled: boolean;
  readonly type: string;
  readonly permissions?: readonly string[] | undefined;
  readonly hostPermissions?: readonly string[] | undefined;
}

type Listed = NonNullable<Surroundings["extensions"]>[number];

/** By id: the permissions with which an extension was first seen. */
export type FirstSeen = Readonly<Record<string, readonly string[]>>;

const everywhere = new Set(["<all_urls>", "*://*/*", "https://*/*", "http://*/*"]);
const aiWords = /\b(?:ai|gpt|chatgpt|llm|copilot|claude|gemini|agent|assistant|mcp)\b/i;
/** With these an extension that reads every page can act in a person's place, or hand pages to a program. */
const agentPowers = ["sidePanel", "nativeMessaging", "debugger", "tabCapture"];
const mostPermissions = 60;
const plainName = /^[!-~ ]{1,80}$/;

/** `own`: the id of Waymark itself. The names of extensions that the catalogue does not have are not told. */
export function listExtensions(
  installed: readonly InstalledExtension[],
  catalogue: readonly AiExtension[],
  first: FirstSeen,
  own: string,
): { readonly listed: Listed[]; readonly first: FirstSeen } {
  const known = new Map(
    catalogue.flatMap((entry) =>
      [entry.chrome, entry.edge, entry.firefox].flatMap((id) => (id === undefined ? [] : [[id, entry] as const])),
    ),
  );
  const listed = installed
    .filter(({ id, type }) => id !== own && type === "extension")
    .flatMap((extension): Listed[] => {
      const entry = known.get(extension.id);
      if (!entry && !looksLikeAgent(extension)) return [];
      const permissions = (extension.permissions ?? []).filter((name) => plainName.test(name)).slice(0, mostPermissions);
      const before = first[extension.id];
      return [
        {
          ...{ id: extension.id.slice(0, 128), name: entry?.name ?? "", version: extension.version.slice(0, 32) },
          ...{ enabled: extension.enabled, permissions, allHosts: readsAll(extension) },
          grown: before
            ? powersOf(extension)
                .filter((power) => !before.includes(power))
                .slice(0, mostPermissions)
            : [],
        },
      ];
    });
  const powers = new Map(installed.map((extension) => [extension.id, powersOf(extension)]));
  return { listed, first: Object.fromEntries(listed.map(({ id }) => [id, first[id] ?? powers.get(id) ?? []])) };
}

function looksLikeAgent(extension: InstalledExtension): boolean {
  const { permissions = [], name, description = "" } = extension;
  const acts = permissions.includes("scripting") && agentPowers.some((power) => permissions.includes(power));
  return readsAll(extension) && acts && aiWords.test(`${name} ${description}`);
}

function readsAll({ hostPermissions = [] }: InstalledExtension): boolean {
  return hostPermissions.some((pattern) => everywhere.has(pattern));
}

/** Reading every page counts as a permission: it is what grows most often. */
function powersOf(extension: InstalledExtension): string[] {
  const own = (extension.permissions ?? []).filter((name) => plainName.test(name));
  return readsAll(extension) ? [...own, "read every page"] : own;
}
