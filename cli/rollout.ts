import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { extensionId, firefoxId } from "../lib/schema/extension-id.ts";
import { allArtefacts } from "../rollout/all-artefacts.ts";
import { bytesOf } from "../rollout/artefact.ts";
import { type BrowserId, browserIds, type System, systems } from "../rollout/browsers.ts";
import { type CompanionId, companionIds, recommendedCompanions } from "../rollout/companions.ts";
import { faultsOf, ownPackages, type RolloutSettings, storePackages } from "../rollout/settings.ts";
import { loadAiExtensions } from "../rules/from-node.ts";
import { type Command, exitStatus, readOptions } from "./command.ts";
import { makeEnrollmentToken } from "./make-enrollment-token.ts";

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = {
  ...{ out: text, server: text, company: text, browsers: text, systems: text, companions: text },
  ...{ token: text, "token-file": text, "api-token-file": text, wave: text, "most-browsers": text },
  ...{ "from-stores": flag, "chrome-id": text, "edge-id": text, "firefox-id": text },
  ...{ "updates-url": text, "firefox-url": text },
  ...{ mode: text, group: text, support: text, "policy-keys": text, consent: flag },
} as const;

const help = `waymark rollout --out DIR --server https://waymark.example (--token T | --token-file F | --api-token-file F)

Writes everything that IT needs to put Waymark into a company's browsers: registry files, scripts, templates and
Intune profiles for Windows, configuration profiles for macOS, policy files for Linux, the Google Admin console's
JSON, the policies beside the extension, a check-list and a plan in waves. Start with DIR/CHECKLIST.md.

  --out DIR            a new folder, or one that this command wrote before
  --server URL         the server's address, as browsers reach it
  --company NAME       stands in the names of profiles
  --browsers a,b       of ${browserIds.join(", ")}; all, unless given
  --systems a,b        of ${systems.join(", ")}; all, unless given
  --companions a,b     of those in COMPANIONS.md, or none; the recommended ones, unless given

The enrolment token that the files hold:
  --token T            this one. Others on this machine may see it: rather
  --token-file F       the first line of a file
  --api-token-file F   a new one, made on the server with a program's token (Settings) that may devices:write
  --wave NAME          what the new token is for; --most-browsers N how many it admits, 1000 unless given

Where the browsers get the package:
  (nothing)            from the server, under /updates/
  --from-stores        from the stores; needs --chrome-id and --edge-id
  --chrome-id, --edge-id, --firefox-id   ids of your own package
  --updates-url, --firefox-url           other addresses of Chromium's updates.xml and of the XPI

What the browsers are told: --mode observe|nudge|strict, --group NAME, --support https-or-mailto,
--policy-keys THUMBPRINTS, --consent (people have been told: the first page does not open by itself).

Exit status: 0 done, 2 wrong usage.
`;

const complain = (line: string) => {
  process.stderr.write(`waymark rollout: ${line}\n`);
  return exitStatus.usage;
};

/** A list given with commas; null where one of its members is unknown. */
function chosen<Name extends string>(
  given: string | undefined,
  known: readonly Name[],
  otherwise: readonly Name[],
): readonly Name[] | null {
  if (given === undefined) return otherwise;
  const names = given.split(",").map((name) => name.trim());
  return names.every((name) => known.includes(name as Name)) ? (names as Name[]) : null;
}

const firstLine = (path: string) => readFileSync(path, "utf8").split("\n")[0]?.trim() ?? "";

export const rollout: Command = {
  summary: "Write everything that IT needs to put Waymark into browsers.",
  help,
  async run(args) {
    const given = readOptions("rollout", args, options);
    if (given === null) return exitStatus.usage;
    if (given.out === undefined) return complain("--out: expected a folder");
    if (given.server === undefined) return complain("--server: expected the address of the Waymark server");
    const browsers = chosen<BrowserId>(given.browsers, browserIds, browserIds);
    if (browsers === null) return complain(`--browsers: expected some of ${browserIds.join(", ")}`);
    const wanted = chosen<System>(given.systems, systems, systems);
    if (wanted === null) return complain(`--systems: expected some of ${systems.join(", ")}`);
    const none = given.companions === "none" ? [] : undefined;
    const beside = none ?? chosen<CompanionId>(given.companions, companionIds, recommendedCompanions);
    if (beside === null) return complain(`--companions: expected none, or some of ${companionIds.join(", ")}`);
    const origin = given.server.replace(/\/+$/, "");
    if (given["from-stores"] && (given["chrome-id"] === undefined || given["edge-id"] === undefined)) {
      return complain("--from-stores: expected --chrome-id and --edge-id with it");
    }
    const firefox = given["firefox-id"] ?? firefoxId;
    const packages = given["from-stores"]
      ? storePackages(given["chrome-id"] ?? "", given["edge-id"] ?? "", firefox)
      : ownPackages(origin, given["chrome-id"] ?? extensionId, firefox);
    const ways = [given.token, given["token-file"], given["api-token-file"]].filter((way) => way !== undefined);
    if (ways.length !== 1) return complain("expected one of --token, --token-file, --api-token-file");
    let token: string;
    try {
      token = given["api-token-file"]
        ? await makeEnrollmentToken(
            origin,
            firstLine(given["api-token-file"]),
            given.wave ?? "rollout",
            Number(given["most-browsers"] ?? 1000),
          )
        : (given.token ?? firstLine(given["token-file"] ?? ""));
    } catch (error) {
      return complain(
        error instanceof Error && "code" in error ? "the file of the token cannot be read" : String((error as Error).message),
      );
    }
    const config = Object.fromEntries(
      Object.entries({
        ...{ serverUrl: origin, enrollmentToken: token, mode: given.mode, policyKeys: given["policy-keys"] },
        ...{ group: given.group, supportUrl: given.support, consent: given.consent ? "given" : undefined },
      }).filter(([, value]) => value !== undefined),
    );
    const settings: RolloutSettings = {
      ...{ company: given.company ?? "Waymark", config, browsers, systems: wanted, companions: beside },
      packages: {
        ...packages,
        ...(given["updates-url"] ? { chromeUpdates: given["updates-url"], edgeUpdates: given["updates-url"] } : {}),
        ...(given["firefox-url"] ? { firefoxPackage: given["firefox-url"] } : {}),
        ...(given["edge-id"] ? { edgeId: given["edge-id"] } : {}),
      },
      aiExtensions: loadAiExtensions(),
    };
    const faults = faultsOf(settings);
    if (faults.length > 0) return complain(faults.join("\nwaymark rollout: "));
    const files = allArtefacts(settings);
    // The files hold the token. They themselves stay readable, as browsers must read those of Linux where they end up.
    mkdirSync(given.out, { recursive: true, mode: 0o700 });
    for (const file of files) {
      const path = join(given.out, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytesOf(file));
    }
    process.stdout.write(`${files.length} files in ${given.out}. Start with CHECKLIST.md.\n`);
    return exitStatus.done;
  },
};
