import { gatherFleet } from "../../findings/gather/gather-fleet.ts";
import { listCoverage } from "../../inventory/list-coverage.ts";
import { isoDay, plural, type Source } from "../source.ts";

export const fleet: Source = {
  id: "fleet",
  title: "Browsers with Waymark",
  query:
    "`devices` that are not revoked, and `device_sequences`: silent for a week, out of date, on another policy, with events missing.",
  async read({ deps }) {
    const posture = await gatherFleet(deps);
    const said = [
      [posture.silent, "browser has", "browsers have", "been silent for a week"],
      [posture.outdated, "browser runs", "browsers run", "an older version of Waymark"],
      [posture.offPolicy, "browser is", "browsers are", "not under the policy in force"],
      [posture.gappy, "browser has", "browsers have", "activities that never arrived"],
      [posture.configErrors, "browser has", "browsers have", "an error in the configuration"],
    ] as const;
    return {
      present: posture.browsers > 0,
      facts: [
        { label: "Browsers enrolled", value: posture.browsers },
        ...said.map(([value, , , what]) => ({ label: what, value })),
      ],
      gaps: said.filter(([count]) => count > 0).map(([count, one, other, what]) => `${plural(count, one, other)} ${what}.`),
    };
  },
};

export const coverage: Source = {
  id: "coverage",
  title: "Self-checks of the gates",
  query:
    "`devices.coverage`: what each browser found when it looked at its own gate, by tool. What no browser has checked is not there.",
  async read({ deps }) {
    const { rows, fewest } = await listCoverage(deps);
    const poor = rows.filter(({ browsers }) => browsers.degraded !== 0 || browsers["not-covered"] !== 0);
    const told = (browsers: number | null) => (browsers === null ? `fewer than ${fewest}` : String(browsers));
    return {
      present: rows.length > 0,
      facts: [
        { label: "Tools with a self-check", value: rows.length },
        { label: "of these, not whole in some browser", value: poor.length },
      ],
      table: {
        columns: ["Tool", "Working", "In part", "Not covered", "Last check"],
        rows: rows.map(({ name, browsers, checkedAt }) => [
          ...[name, told(browsers.working), told(browsers.degraded), told(browsers["not-covered"]), isoDay(checkedAt)],
        ]),
      },
      gaps: [
        ...(poor.length > 0 ? [`The gate is not whole on ${plural(poor.length, "tool", "tools")}.`] : []),
        "Not seen at all: desktop apps, phones, Copilot in Edge, what pages send from workers or by WebRTC, browsers without Waymark.",
      ],
    };
  },
};
