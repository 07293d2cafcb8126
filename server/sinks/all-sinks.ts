/** Every sink, by its kind. */
import type { SinkKind } from "../../lib/schema/sinks.ts";
import { jira } from "./kinds/jira.ts";
import { otlp } from "./kinds/otlp.ts";
import { secops } from "./kinds/secops.ts";
import { sentinel } from "./kinds/sentinel.ts";
import { servicenow } from "./kinds/servicenow.ts";
import { slack } from "./kinds/slack.ts";
import { splunk } from "./kinds/splunk.ts";
import { syslog } from "./kinds/syslog.ts";
import { teams } from "./kinds/teams.ts";
import { webhook } from "./kinds/webhook.ts";
import type { Sink } from "./sink.ts";

export const allSinks: Readonly<Record<SinkKind, Sink>> = {
  ...{ webhook, otlp, splunk, sentinel, secops },
  ...{ syslog, slack, teams, jira, servicenow },
};
