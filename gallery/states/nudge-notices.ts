/** What the nudge tells without asking. */
import type { Notice } from "../../lib/page/nudge/notice.ts";
import { noticeOf } from "../../lib/page/nudge/notices.ts";
import { ways } from "../../lib/page/nudge/words.ts";
import type { Saying } from "../../lib/page/shown.ts";
import { say } from "../../lib/words/say.ts";
import type { NudgeState } from "./ask-state.ts";

const tell = (tone: Notice["tone"], heading: string, detail: string): NudgeState => ({ notice: { tone, heading, detail } });
const said = (what: Saying): NudgeState => ({ notice: noticeOf(what)! });

export const nudgeNotices: Readonly<Record<string, NudgeState>> = {
  "being checked": said("working"),
  redacted: tell("ok", ways.paste.without("a payment card number"), ways.paste.redacted),
  "redacted, some kept": tell("ok", ways.paste.without("12 e-mail addresses"), say("steps.look.kept", { count: 1 })),
  edited: tell("ok", say("steps.edit.done.paste"), say("steps.edit.inBox")),
  "ready to send": said({ released: "send", taken: true, kept: undefined }),
  "as a moment ago": tell("ok", say("coaching.again"), say("coaching.again.detail")),
  "came along": tell("ok", say("handOver.arrived.heading"), say("handOver.arrived.detail")),
  "files stayed behind": tell("caution", say("handOver.files.heading", { count: 2 }), say("handOver.files.detail")),
  "did not come along": tell("caution", say("handOver.lost.heading"), say("handOver.lost.detail")),
  "approval asked for": tell("ok", say("approval.asked.heading"), say("approval.asked.detail")),
  "approval asked for before": tell("ok", say("approval.before.heading"), say("approval.before.detail")),
  "not taken": said({ released: "paste", taken: false, kept: undefined }),
  "could not check": said("unchecked"),
  "read only, typed": said({ readOnly: "ChatGPT" }),
  "page stopped": said("request-stopped"),
};
