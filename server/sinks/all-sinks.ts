/** Every sink, by its kind. */
import type { SinkKind } from "../../lib/schema/sinks.ts";
import { jira } from "./jira.ts";
import { otlp } from "./otlp.ts";
import { secops } from "./secops.ts";
import { sentinel } from "./sentinel.ts";
import { servicenow } from "./servicenow.ts";
import type { Sink } from "./sink.ts";
import { slack } from "./slack.ts";
import { splunk } from "./splunk.ts";
import { syslog } from "./syslog.ts";
import { teams } from "./teams.ts";
import { webhook } from "./webhook.ts";

export const allSinks: Readonly<Record<SinkKind, Sink>> = {
  ...{ webhook, otlp, splunk, sentinel, secops },
  ...{ syslog, slack, teams, jira, servicenow },
};
