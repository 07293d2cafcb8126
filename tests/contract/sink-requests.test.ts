/** What each connection sends over the wire fits the receiver's form to the last field, and its answer is read as the receiver means it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { type SinkKind, sinkForms, sinkKinds } from "../../lib/schema/sinks.ts";
import { allSinks } from "../../server/sinks/all-sinks.ts";
import { sampleEntry } from "../../server/sinks/sample-entry.ts";
import type { HttpRequest, HttpResponse } from "../../server/sinks/send-http.ts";
import type { Entry, SinkContext } from "../../server/sinks/sink.ts";
import { activityEntry, findingEntry } from "./support/sink-entries.ts";
import * as forms from "./support/sink-forms.ts";

const fields = {
  ...{
    url: "https://receiver.example/in",
    key: "a made-up signing key",
    token: "made-up",
    rule: "dcr-1",
    stream: "Custom-Waymark_CL",
  },
  ...{ tenant: "t", client: "c", secret: "s", webhook: "https://hooks.example/x", project: "SEC", type: "Task", user: "u" },
  ...{ password: "p", host: "log.example", port: "6514", transport: "tls" },
};
const issue = { jira: '{"key":"SEC-7"}', servicenow: `{"result":{"number":"INC1","sys_id":"${"0".repeat(32)}"}}` };
const token = '{"access_token":"made-up"}';

/** Sends, and returns what went out. `answer`: to the last request; a sign-in before it is always answered. */
async function send(kind: SinkKind, entries: readonly Entry[], answer: Partial<HttpResponse> = {}, ticket: string | null = null) {
  const sent: HttpRequest[] = [];
  const lines: string[] = [];
  const context: SinkContext = {
    ...{ fields, now: 1_795_000_000_000, tenant: "default", dashboard: "https://waymark.example" },
    http: async (request) => {
      sent.push(request);
      if (request.url.includes("/oauth2/")) return { status: 200, body: token };
      return { status: 200, body: issue[kind as keyof typeof issue] ?? "", ...answer };
    },
    lines: async (some) => void lines.push(...some),
    ticketOf: async () => (ticket === null ? null : { key: ticket }),
  };
  return { verdict: await allSinks[kind].send(entries, context), sent, lines };
}

const formOf: Partial<Record<SinkKind, z.ZodType>> = {
  ...{ webhook: forms.ocsfLines, otlp: forms.otlpLogs, splunk: forms.splunkEvents, sentinel: forms.sentinelRows },
  ...{ secops: forms.chromeLines, slack: forms.slackMessage, teams: forms.teamsMessage },
  ...{ jira: forms.jiraIssue, servicenow: forms.serviceNowIncident },
};
const overHttp = sinkKinds.filter((kind) => kind !== "syslog");
const problemsOf = (form: z.ZodType | undefined, text: string | undefined) => form?.safeParse(text).error?.issues ?? [];
const signIns = (kind: SinkKind) => (kind === "sentinel" ? 1 : 0);

describe.each(overHttp)("%s", (kind) => {
  const takesActivities = sinkForms[kind].takes.some((one) => one === "activity");
  const one = fc.oneof(findingEntry, takesActivities ? activityEntry : findingEntry);
  const entries = fc.array(one, { minLength: 1, maxLength: allSinks[kind].most === 1 ? 1 : 4 });

  test("whatever is in an entry, the request is of the receiver's form", async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (some) => {
        // A finding that is closed before a tracker heard of it is no issue.
        const silent =
          allSinks[kind].most === 1 && some[0]?.kind === "finding" && some[0].body.what === "closed" && kind in issue;
        const { sent, verdict } = await send(kind, some);
        expect(verdict.ok).toBe(true);
        expect(sent).toHaveLength(silent ? 0 : 1 + signIns(kind));
        if (!silent) expect(problemsOf(formOf[kind], sent.at(-1)?.body)).toEqual([]);
      }),
    );
  });

  test("the test button's entry is really sent", async () => {
    const { sent } = await send(kind, [sampleEntry(takesActivities ? "activity" : "finding", 1_795_000_000_000)]);
    expect(sent).toHaveLength(1 + signIns(kind));
    expect(problemsOf(formOf[kind], sent.at(-1)?.body)).toEqual([]);
  });

  test.each([408, 429, 500, 502, 503, 504, 401, 403])("answered %i, everything waits and nothing is given up", async (status) => {
    const { verdict } = await send(kind, [sampleEntry("finding", 0)], { status, retryAfter: 7 });
    // The protocol of OTLP names the only ones that may be tried again.
    const again = kind !== "otlp" || ![408, 500].includes(status);
    expect(verdict).toMatchObject({ ok: false, again, says: `answered ${status}` });
    if (again) expect(verdict).toMatchObject({ after: 7 });
  });

  test.each([400, 404, 413, 422])("answered %i, it is set aside", async (status) => {
    const { verdict } = await send(kind, [sampleEntry("finding", 0)], { status });
    expect(verdict).toEqual({ ok: false, again: false, says: `answered ${status}` });
  });
});

test.each([
  ["jira", "SEC-7", forms.jiraComment],
  ["servicenow", `INC1 ${"0".repeat(32)}`, forms.serviceNowNote],
] as const)("%s: news of a finding that has an issue is a remark on it", async (kind, ticket, form) => {
  await fc.assert(
    fc.asyncProperty(findingEntry, async (entry) => {
      const { sent } = await send(kind, [entry], {}, ticket);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.url).toContain(
        kind === "jira" ? "/rest/api/3/issue/SEC-7/comment" : "/incident/00000000000000000000000000000000",
      );
      expect(problemsOf(form, sent[0]?.body)).toEqual([]);
    }),
  );
});

test("a connection that does not answer is waited for", async () => {
  for (const kind of sinkKinds) {
    const broken = async (): Promise<never> => {
      throw new Error("the connection failed (ECONNREFUSED)");
    };
    const context = {
      fields,
      now: 0,
      tenant: "default",
      dashboard: null,
      http: broken,
      lines: broken,
      ticketOf: async () => null,
    };
    await expect(allSinks[kind].send([sampleEntry("finding", 0)], context)).rejects.toThrow("ECONNREFUSED");
  }
});
