import { describe, expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import { hardStopsDiffer } from "./needs-second.ts";

const policy = (status: Policy["status"], rules: Policy["rules"]): Policy => ({
  ...{ version: 1, name: "Ours", otherwise: "record", approved: [] },
  ...{ status, rules },
});
const stop = (when: Policy["rules"][number]["when"]): Policy["rules"][number] => ({
  id: "stop",
  hardStop: true,
  when,
  action: "block",
});

describe("what a second person has to agree to", () => {
  test.each([
    ["the same", {}, {}, [stop({})], [stop({})], false],
    ["another hard stop", {}, {}, [stop({})], [stop({ categories: ["payment"] })], true],
    ["a status that no hard stop asks for", {}, { claude: "approved" }, [stop({})], [stop({})], false],
    ["a tool leaves a hard stop's reach", {}, { claude: "approved" }, [stop({ status: ["unreviewed"] })], null, true],
    ["a tool comes into it", { claude: "approved" }, {}, [stop({ status: ["unreviewed"] })], null, true],
    ["both statuses are in it", {}, { claude: "blocked" }, [stop({ status: ["unreviewed", "blocked"] })], null, false],
    [
      "a hard stop for other tools",
      {},
      { claude: "approved" },
      [stop({ status: ["unreviewed"], tools: ["gemini"] })],
      null,
      false,
    ],
    ["no hard stop", {}, { claude: "approved" }, [{ ...stop({ status: ["unreviewed"] }), hardStop: false }], null, false],
  ] as const)("%s", (_, before, after, rules, other, expected) => {
    expect(hardStopsDiffer(policy(before, rules as never), policy(after, (other ?? rules) as never))).toBe(expected);
  });
});
