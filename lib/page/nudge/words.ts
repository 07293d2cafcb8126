/** What the nudge says, by the things that the gate speaks of. Each is said when it is asked for: the language may come after this script. */
import { type Action, reasonCodes, unscannedReasons } from "../../schema/action.ts";
import type { Finding } from "../../schema/finding.ts";
import type { ToolStatus } from "../../schema/tool.ts";
import { say, sayList } from "../../words/say.ts";
import { sayFindings } from "../../words/say-findings.ts";
import type { AttemptKind } from "../attempt.ts";
import type { KindWords } from "../judge/classifier-on-demand.ts";

/** An entry for each name, said when it is read. Pure, as are the calls below: a script that has no nudge leaves them out. */
function saidFor<Name extends string>(names: readonly Name[], sayOne: (name: Name) => string): Readonly<Record<Name, string>> {
  const entries = names.map((name) => [name, { enumerable: true, get: () => sayOne(name) }] as const);
  return Object.defineProperties({}, Object.fromEntries(entries)) as Record<Name, string>;
}

/** "a payment card number and 12 e-mail addresses" */
export function whatWasFound(findings: readonly Finding[], kinds: ReadonlyMap<string, KindWords>): string {
  return sayList(
    sayFindings(findings.map(({ detector, family }) => ({ id: detector, family, name: kinds.get(detector)?.name, count: 1 }))),
  );
}

/** "customers.csv and 2 more files" */
export function fileNames(names: readonly string[]): string {
  const [name = "", ...others] = names;
  return others.length === 0 ? name : say("nudge.files", { name, count: others.length });
}

export const headings = {
  found: (what: string) => say("nudge.found", { what }),
  blocked: (what: string) => say("nudge.stopped", { what }),
  needsApproval: (what: string) => say("nudge.needs-approval", { what }),
  /** Where nothing goes to the tool, whatever it is. */
  nothing: (action: Action, tool: string) =>
    say(action === "read-only" ? "nudge.read-only" : action === "approval" ? "nudge.tool-needs-approval" : "nudge.tool-stopped", {
      tool,
    }),
  unscanned: /* @__PURE__ */ saidFor(unscannedReasons, (reason) => say(`nudge.unscanned.${reason}`)),
  get working() {
    return say("nudge.working");
  },
  get requestStopped() {
    return say("nudge.request-stopped");
  },
  get notConfirmed() {
    return say("nudge.not-confirmed");
  },
  get refused() {
    return say("nudge.refused");
  },
};

export const why = (tool: string, status: ToolStatus): string => say(`nudge.why.${status}`, { tool });

export const details = {
  get requestStopped() {
    return say("nudge.detail.request-stopped");
  },
  get notConfirmed() {
    return say("nudge.detail.not-confirmed");
  },
  get refusedRedacted() {
    return say("nudge.detail.refused-redacted");
  },
  readOnly: (tool: string) => say("nudge.read-only.typed", { tool }),
  get nothingWentIn() {
    return say("nudge.detail.nothing-went-in");
  },
};

/** How the question for a reason is put, and what confirms it. */
export interface ReasonWords {
  readonly legend: string;
  readonly confirm: string;
}

/** What differs by the way on which something was held. */
export interface WayWords {
  readonly unscanned: string;
  readonly hide: (count: number) => string;
  readonly proceed: string;
  readonly reason: ReasonWords;
  /** After a redaction: what was left out, and how it is known. */
  readonly without: (what: string) => string;
  readonly redacted: string;
  readonly redactedUnread: string;
  /** Where the page did not take it: what the person still has. */
  readonly kept: string;
  /** Said after "anyway" where the person has to do something again. */
  readonly ready: { readonly heading: string; readonly detail: string } | null;
}

/** What is done by it, in words; the clipboard's text is pasted, too. */
type Way = Exclude<AttemptKind, "clipboard">;

const redacted = {
  paste: "nudge.paste.redacted",
  drop: "nudge.drop.redacted",
  upload: "nudge.same-file",
  send: "nudge.send.redacted",
} as const satisfies Record<Way, string>;

function wayWords(
  way: Way,
  redactedUnread: "nudge.same-file" | "nudge.clipboard-unread" | "nudge.send.redacted-unread",
): WayWords {
  return {
    get unscanned() {
      return say(`nudge.${way}.unscanned`);
    },
    hide: (count) => say(`nudge.${way}.hide`, { count }),
    get proceed() {
      return say(`nudge.${way}.proceed`);
    },
    get reason() {
      return { legend: say(`nudge.${way}.reason`), confirm: say(`nudge.${way}.confirm`) };
    },
    without: (what) => say(`nudge.${way}.without`, { what }),
    get redacted() {
      return say(redacted[way]);
    },
    get redactedUnread() {
      return say(redactedUnread);
    },
    get kept() {
      return say(`nudge.${way}.kept`);
    },
    get ready() {
      return way === "send" ? { heading: say("nudge.send.ready"), detail: say("nudge.send.ready-detail") } : null;
    },
  };
}

export const ways: Readonly<Record<AttemptKind, WayWords>> = {
  paste: /* @__PURE__ */ wayWords("paste", "nudge.same-file"),
  clipboard: /* @__PURE__ */ wayWords("paste", "nudge.clipboard-unread"),
  drop: /* @__PURE__ */ wayWords("drop", "nudge.same-file"),
  upload: /* @__PURE__ */ wayWords("upload", "nudge.same-file"),
  send: /* @__PURE__ */ wayWords("send", "nudge.send.redacted-unread"),
};

export const labels = {
  get cancel() {
    return say("nudge.cancel");
  },
  approvedTool: (tool: string) => say("nudge.approved-tool", { tool }),
  get back() {
    return say("nudge.back");
  },
  get copyRedacted() {
    return say("nudge.copy");
  },
  get close() {
    return say("nudge.close");
  },
  get help() {
    return say("nudge.help");
  },
  get fold() {
    return say("nudge.fold");
  },
  get unfold() {
    return say("nudge.unfold");
  },
  more: (count: number) => say("nudge.more", { count }),
  get samples() {
    return say("nudge.samples");
  },
};

export const reasons = /* @__PURE__ */ saidFor(reasonCodes, (code) => say(`nudge.reason.${code}`));

export const notes = {
  get recorded() {
    return say("nudge.note.recorded");
  },
  get fallbackPolicy() {
    return say("nudge.note.fallback");
  },
  get configError() {
    return say("nudge.note.config");
  },
  get covered() {
    return say("nudge.note.covered");
  },
  get outdated() {
    return say("nudge.note.outdated");
  },
};
