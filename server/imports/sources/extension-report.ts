/** What the extension reports of Chrome and Edge have in common. */
import { first, type Line, type Said, type Wrong, whenOf } from "../source.ts";

/** `browser` tells the two reports apart where one extension stands in both. */
export function readExtension(line: Line, now: number, browser: "chrome" | "edge"): Said | Wrong {
  const name = first(line, "appname", "name", "extensionname", "displayname");
  const id = first(line, "appid", "extensionid", "id");
  if (!id || !/^[a-p]{32}$/.test(id)) return { field: "App ID", expected: "32 letters from a to p" };
  if (!name) return { field: "App name", expected: "the name of the extension" };
  const at = whenOf(line, now, "date", "lastseen", "updated");
  if (typeof at !== "number") return at;
  const installs = Number(
    first(line, "installs", "installed", "installcount", "browserdevicecount", "devices", "devicecount") ?? "0",
  );
  return {
    ...{ kind: "extension", name, client: id, at, part: browser },
    facts: {
      ...{ browser, installs: Number.isSafeInteger(installs) && installs >= 0 ? installs : 0 },
      version: first(line, "version", "latestversion") ?? null,
      permissions: (first(line, "permissions", "permission") ?? "")
        .split(/[\s,;]+/)
        .filter((permission) => /^[!-~]{1,100}$/.test(permission))
        .slice(0, 50),
    },
  };
}
