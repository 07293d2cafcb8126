import { expect, test } from "vitest";
import type { Policy } from "../../schema/policy.ts";
import { say } from "../../words/say.ts";
import { approvedStep, saysBeforehand } from "./continue-in-approved.ts";

const tool = {
  ...{ id: "chatgpt", name: "ChatGPT", vendor: "OpenAI", home: "https://chatgpt.com/" },
  ...{ category: "chat" as const, hosts: [{ host: "chatgpt.com" }] },
};
const grove = { tool: "grove", name: "Grove", url: "https://grove.example/" };
const file = new File(["x"], "x.txt");

function offered(
  changes: Partial<Policy> = {},
  content = { plain: "text", html: "", uriList: "", files: [] as File[] },
  connected = true,
) {
  const policy: Policy = { version: 1, name: "P", rules: [], otherwise: "nudge", status: {}, approved: [grove], ...changes };
  const attempt = { kind: "paste", content, releaseRedacted: null } as const;
  const gatePolicy = { policy, source: "server", configErrors: [] } as const;
  const decision = { action: "nudge", rule: null, held: [] } as const;
  const step = approvedStep({ attempt, gatePolicy, match: { tool, host: "chatgpt.com" }, connected, decision });
  return { step, says: step && saysBeforehand(step, attempt) };
}
const goes = say("handOver.goesAlong", { step: "Continue in Grove" });
const large = { plain: "x".repeat(1_048_577), html: "", uriList: "", files: [] };

test.each<[string, boolean, readonly string[], ReturnType<typeof offered>]>([
  ["a text", true, [goes], offered()],
  ["a text that policy leaves behind", false, [], offered({ handOver: "link" })],
  ["a text from before an update", false, [], offered({}, undefined, false)],
  ["a text that is too long", false, [], offered({}, large)],
  [
    "a text and a file",
    true,
    [goes, say("handOver.filesStay")],
    offered({}, { plain: "a", html: "", uriList: "", files: [file] }),
  ],
  ["a file", true, [say("handOver.filesStay")], offered({}, { plain: "", html: "", uriList: "", files: [file] })],
])("%s: goes along %s", (_, takesAlong, says, given) => {
  expect(given.step).toMatchObject({ tool: "grove", url: grove.url, takesAlong });
  expect(given.says).toEqual(says);
});

test("nobody is sent from the approved tool to itself, or to nowhere", () => {
  expect(offered({ approved: [{ ...grove, tool: "chatgpt" }] }).step).toBeNull();
  expect(offered({ approved: [] }).step).toBeNull();
});
