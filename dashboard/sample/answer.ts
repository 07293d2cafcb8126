/** What the server would answer, of a company that there is not. Pages without a sample say so. */
import { coverageStates } from "../../lib/schema/coverage.ts";
import type {
  CoverageReply,
  DevicesReply,
  InventoryReply,
  RequestsReply,
  ToolPageReply,
} from "../../lib/schema/dashboard-api.ts";
import type { GroupsReply } from "../../lib/schema/directory-api.ts";
import type { ImportsReply } from "../../lib/schema/imports.ts";
import type { ExtensionsReply } from "../../lib/schema/moments-api.ts";
import { sampleFinding, sampleFindings } from "./sample-findings.ts";
import { sampleFleet, sampleRollout, sampleUpdates } from "./sample-rollout.ts";
import { sampleTools } from "./sample-tools.ts";

const day = 86_400_000;
const fewest = 5;

/** Undefined where there is no sample of it. `path`: as asked of the server, with its "?"; `now`: milliseconds since 1970. */
export function sampleAnswer(path: string, now: number): unknown {
  const url = new URL(path, "https://sample.invalid");
  const [, , list = "", one, part] = url.pathname.split("/").map(decodeURIComponent);
  if (list === "inventory" && part === "moments") return { fewest, consents: [], creations: [] };
  if (list === "inventory" && one !== undefined) return toolPage(one, now);
  if (list === "findings" && one !== undefined) return sampleFinding(now, one);
  if (list === "inventory") return inventory(url.searchParams, now);
  if (list === "findings") return sampleFindings(now, url.searchParams);
  if (one !== undefined) return undefined;
  if (list === "devices") return devices(now);
  if (list === "coverage") return coverage(now);
  if (list === "requests") return requests(now);
  if (list === "imports") return imports(now);
  if (list === "usage") return usage(now);
  if (list === "extensions") return extensions;
  if (list === "fleet") return sampleFleet(now);
  if (list === "rollout") return sampleRollout;
  if (list === "updates") return sampleUpdates;
  if (list === "groups") return groups;
  return undefined;
}

function inventory(search: URLSearchParams, now: number): InventoryReply {
  const listed = (name: string, value: string) => (search.get(name) ?? value).split(",").includes(value);
  const q = (search.get("q") ?? "").toLowerCase();
  const rows = sampleTools(now).filter(
    (row) =>
      (row.name.toLowerCase().includes(q) || row.vendor.toLowerCase().includes(q)) &&
      listed("status", row.status) &&
      listed("category", row.category),
  );
  return { rows, total: rows.length, devices: 451, fewest };
}

function toolPage(tool: string, now: number): ToolPageReply | undefined {
  const row = sampleTools(now).find((one) => one.tool === tool);
  if (!row) return undefined;
  const days = Array.from({ length: 30 }, (_, index) => {
    const date = new Date(now - (29 - index) * day);
    const weekend = date.getUTCDay() % 6 === 0;
    const activities = Math.round((row.activities / 90) * (weekend ? 0.1 : 1.2 + 0.3 * Math.sin(index)));
    return { day: date.toISOString().slice(0, 10), activities, held: Math.round(activities * 0.06) };
  });
  return { tool: row, days, timeline: [], names: {}, total: 0, fewest };
}

function devices(now: number): DevicesReply {
  const rows = Array.from({ length: 12 }, (_, index) => ({
    ...{
      device: `sample-${(index + 10).toString(36)}${index}`,
      browser: ["chrome 156", "edge 156", "firefox 153"][index % 3] ?? "",
    },
    ...{ extensionVersion: index === 7 ? "0.9.4" : "1.0.0", group: ["Sales", "Finance", "Design"][index % 3] ?? null },
    ...{ enrolledAt: now - 80 * day, lastSeen: index === 5 ? now - 20 * day : now - index * 600_000, policy: "Sample policy" },
    ...{ acceptedUse: null, configErrors: [], pending: 0, missing: 0, copied: false, revoked: false },
  }));
  return { rows, total: 451 };
}

function coverage(now: number): CoverageReply {
  return {
    fewest,
    rows: sampleTools(now).map(({ tool, name, devices: browsers }) => ({
      ...{ tool, name, checkedAt: now - 3_600_000, reasons: [] },
      browsers: Object.fromEntries(
        coverageStates.map((state) => [state, state === "working" ? browsers : 0]),
      ) as CoverageReply["rows"][number]["browsers"],
    })),
  };
}

function requests(now: number): RequestsReply {
  const asked = { device: "sample-k3", expects: ["personal" as const], askedAt: now - day / 2 };
  return {
    waiting: 1,
    total: 2,
    rows: [
      {
        ...{ ...asked, request: "00000000-0000-4000-8000-000000000101", tool: "sample-agent", name: "Sample Agent" },
        ...{ purpose: "analyse", decision: null },
      },
      {
        ...{ ...asked, request: "00000000-0000-4000-8000-000000000102", tool: "sample-translator", name: "Sample Translator" },
        purpose: "translate",
        decision: { decision: "deny", reason: "use-approved-tool", until: null, by: "Mara Lindqvist", at: now - day / 4 },
      },
    ],
  };
}

function imports(now: number): ImportsReply {
  const counts = { rows: 1_204, added: 38, changed: 4, unchanged: 210, leftOut: 951, bad: 1 };
  const run = { id: "00000000-0000-4000-8000-000000000201", source: "google-grants" as const, at: now - 2 * day };
  return { runs: [{ ...run, by: "Mara Lindqvist", ...counts }] };
}

function usage(now: number) {
  const monday = Math.floor((now - 4 * day) / (7 * day)) * 7 * day + 4 * day;
  const weeks = [1, 2, 3, 4].map((back) => new Date(monday - back * 7 * day).toISOString().slice(0, 10));
  const rows = sampleTools(now).filter(({ people }) => people > 20);
  return {
    ...{ fewest, hidden: 1, weeks },
    rows: rows.map(({ tool, name, people, activities }) => ({
      ...{ tool, name, people: people, activities: Math.round(activities / 3) },
      held: Math.round(activities / 50),
    })),
  };
}

const groups: GroupsReply = {
  groups: [
    { group: "Finance", people: 35 },
    { group: "Sales", people: 120 },
  ],
  small: 1,
};

const extensions: ExtensionsReply = { fewest, rows: [], marks: [], notCovered: [], listing: 450, reporting: 450 };
