/** What leaves for other systems fits their forms, for every kind of activity, outcome and finding there is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldSchema, sinkForms, sinkKinds } from "../../lib/schema/sinks.ts";
import { allSinks } from "../../server/sinks/all-sinks.ts";
import { toChrome } from "../../server/sinks/formats/to-chrome.ts";
import { toOcsf } from "../../server/sinks/formats/to-ocsf.ts";
import { toIssue } from "../../server/sinks/kinds/jira.ts";
import { toOtlp } from "../../server/sinks/kinds/otlp.ts";
import { toIncident } from "../../server/sinks/kinds/servicenow.ts";
import { toSlack } from "../../server/sinks/kinds/slack.ts";
import { toTeams } from "../../server/sinks/kinds/teams.ts";
import type { ActivityEntry, Entry, FindingEntry } from "../../server/sinks/sink.ts";
import { ocsfEvent } from "./support/ocsf.ts";
import { activityEntry as activity, findingEntry as finding } from "./support/sink-entries.ts";

const context = { tenant: "default", dashboard: "https://waymark.example" };

test("every entry is an OCSF event of its class", () => {
  fc.assert(
    fc.property(fc.oneof(activity, finding), (entry: Entry) => {
      const parsed = ocsfEvent.safeParse(JSON.parse(JSON.stringify(toOcsf(entry, context))));
      expect(parsed.success ? [] : parsed.error.issues).toEqual([]);
    }),
  );
});

test("a value that is found is never sent, and neither is a field that could hold text", () => {
  fc.assert(
    fc.property(activity, (entry) => {
      const words = "the-words-of-a-reason";
      const smuggled = { ...entry, body: { ...entry.body, reasonWords: words, text: words } as ActivityEntry["body"] };
      for (const sent of [toOcsf(smuggled, context), toChrome(smuggled), toOtlp([smuggled], context)]) {
        expect(JSON.stringify(sent)).not.toContain(words);
      }
    }),
  );
});

test("OTLP has a time, a severity and a body for every record", () => {
  fc.assert(
    fc.property(fc.array(activity, { minLength: 1, maxLength: 3 }), (entries) => {
      const records = toOtlp(entries, context).resourceLogs[0]?.scopeLogs[0]?.logRecords ?? [];
      expect(records).toHaveLength(entries.length);
      for (const record of records) {
        expect(record.timeUnixNano).toMatch(/^\d{19}$/);
        expect([9, 13, 17, 21]).toContain(record.severityNumber);
        expect(JSON.parse(record.body.stringValue)).toMatchObject({ metadata: { version: "1.8.0" } });
      }
    }),
  );
});

test("Chrome's form knows only Chrome's own names of results and triggers", () => {
  const results = ["ALLOWED", "WARNED", "BLOCKED", "BYPASSED", "DETECTED", "DATA_MASKED"].map(
    (result) => `EVENT_RESULT_${result}`,
  );
  fc.assert(
    fc.property(fc.oneof(activity, finding), (entry: Entry) => {
      expect(results).toContain(toChrome(entry)["eventResult"]);
    }),
  );
});

describe("messages and issues", () => {
  const hostile = { ...fc.sample(finding, { numRuns: 1, seed: 1 })[0] } as FindingEntry;
  const entry = {
    ...hostile,
    body: { ...hostile.body, title: "<!channel> [x](https://evil.example) *b*\nnext", what: "opened" },
  } as FindingEntry;

  test("nothing in a name mentions a channel of Slack or makes a link", () => {
    const message = JSON.stringify(toSlack(entry, "https://waymark.example").blocks[1]) + toSlack(entry, null).text;
    expect(message).not.toMatch(/<!|<https/);
    expect(toSlack(entry, null).text).toContain("&lt;!channel&gt;");
  });
  test("nor a link of a Teams card", () => {
    expect(JSON.stringify(toTeams(entry, null))).not.toContain("[x](https");
  });
  test("an issue's title is one line, and both trackers say where it comes from", () => {
    const issue = toIssue(entry, { project: "SEC", type: "Task", link: "https://waymark.example/findings/1" });
    expect(issue.fields.summary).not.toContain("\n");
    expect(JSON.stringify(issue)).toContain("https://waymark.example/findings/1");
    expect(toIncident(entry, { group: undefined, link: null }).correlation_id).toBe(`waymark-${entry.body.id}`);
  });
});

describe("the forms", () => {
  test.each(sinkKinds)("%s has a sink, and takes what its form says", (kind) => {
    expect(allSinks[kind].kind).toBe(kind);
    expect(sinkForms[kind].fields.length).toBeGreaterThan(0);
  });
  test.each([
    ["url", "javascript:alert(1)"],
    ["url", "ftp://x.example"],
    ["host", "a b"],
    ["host", "https://x.example/"],
    ["port", "0"],
    ["port", "70000x"],
    ["port", "65536"],
    ["text", ""],
  ] as const)("%s does not take %s", (type, value) => {
    expect(fieldSchema({ name: "f", label: "F", type }).safeParse(value).success).toBe(false);
  });
});
