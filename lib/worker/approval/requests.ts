/** What was asked for on this device, the answers, and what they let through. A request goes out like any activity. */
import { uuid7 } from "../../core/uuid7.ts";
import type { Activity } from "../../schema/activity.ts";
import type { ApprovalAnswer, Granted } from "../../schema/approval.ts";
import type { Category } from "../../schema/finding.ts";
import type { Purpose } from "../../schema/purpose.ts";
import type { ToolEntry } from "../../schema/tool.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { AccessRequest } from "../store/access-request.ts";
import type { Database } from "../store/database.ts";
import { readMeta, writeMeta } from "../store/meta.ts";

/** How long a request stands without an answer: asking again within this time adds nothing. Milliseconds. */
const stands = 14 * 24 * 3_600_000;
/** How long answers are asked for, and how many requests are remembered. */
const remembered = { time: 100 * 24 * 3_600_000, rows: 100 };

export interface Asked {
  readonly tool: ToolEntry;
  readonly purpose?: Purpose;
  readonly expects: readonly Category[];
  readonly policy: string;
  /** What policy did with it. */
  readonly action: Activity["action"];
}

export interface Requests {
  /** Resolves once it is on disk. "before": one like it still waits for its answer. Rejects without a disk. */
  ask(asked: Asked, managed: boolean): Promise<"new" | "before">;
  /** True while a request for the tool, for no more than these kinds of data, waits for its answer. */
  waits(tool: string, expects: readonly Category[]): Promise<boolean>;
  /** True while an answer may come, or one that was given may be withdrawn. */
  open(): Promise<boolean>;
  /** The server's answers, as they are now; `offset` is its clock minus this device's. */
  answered(answers: readonly ApprovalAnswer[], offset: number): Promise<void>;
  granted(): Promise<Granted[]>;
  all(): Promise<readonly AccessRequest[]>;
  /** Hands each answer that nobody was told of to `tell`, once. */
  tellAnswers(tell: (request: AccessRequest) => Promise<void>): Promise<void>;
}

export function createRequests(database: Database, outbox: Outbox, now: () => number): Requests {
  const all = () => readMeta(database, "requests");
  const { pending, delivered, quarantine, history, local, meta } = database;

  function change(work: (requests: readonly AccessRequest[]) => readonly AccessRequest[]): Promise<void> {
    return database.transaction("rw", meta, async () => {
      const kept = work(await all()).filter(({ at, answer }) => Math.max(answer?.until ?? 0, at + remembered.time) > now());
      await writeMeta(database, "requests", kept.slice(-remembered.rows));
    });
  }

  async function waits(tool: string, expects: readonly Category[]): Promise<boolean> {
    const covers = (request: AccessRequest) => expects.every((category) => request.expects.includes(category));
    return (await all()).some((one) => one.tool === tool && !one.answer && now() - one.at < stands && covers(one));
  }

  return {
    waits,
    all,

    // One step on disk: a worker that ends between the two would count one request twice.
    ask: (asked, managed) =>
      database.transaction("rw", [pending, delivered, quarantine, history, local, meta], async () => {
        const { tool, expects } = asked;
        if (await waits(tool.id, expects)) return "before";
        const activity = activityOf(asked, now());
        await outbox.store(activity, managed);
        const request: AccessRequest = { id: activity.id, tool: tool.id, expects, at: now(), answer: null, told: false };
        await change((requests) => [...requests, request]);
        return "new";
      }),

    open: async () =>
      (await all()).some(({ at, answer }) => (answer ? (answer.until ?? 0) > now() : now() - at < remembered.time)),

    answered: (answers, offset) =>
      change((requests) =>
        requests.map((request) => {
          const given = answers.find(({ request: id, tool }) => id === request.id && tool === request.tool);
          if (!given) return request;
          const { decision, reason, categories } = given;
          const answer = { decision, reason, categories, until: given.until === null ? null : given.until - offset };
          return { ...request, answer, told: request.told && request.answer?.decision === decision };
        }),
      ),

    granted: async () =>
      (await all()).flatMap(({ tool, answer }) =>
        answer?.decision === "approve" && answer.until !== null && answer.until > now()
          ? [{ tool, categories: answer.categories, until: answer.until }]
          : [],
      ),

    async tellAnswers(tell) {
      for (const request of await all()) {
        if (!request.answer || request.told) continue;
        await tell(request);
        await change((requests) => requests.map((one) => (one.id === request.id ? { ...one, told: true } : one)));
      }
    },
  };
}

function activityOf({ tool, purpose, expects, policy, action }: Asked, now: number): Activity {
  return {
    id: uuid7(now, crypto.getRandomValues(new Uint8Array(10))),
    revision: 0,
    occurredAt: now,
    kind: "access-request",
    tool: tool.id,
    host: tool.hosts[0]?.host ?? "",
    action,
    outcome: "asked",
    rule: null,
    policy,
    findings: [],
    size: "none",
    ...(purpose === undefined ? {} : { purpose }),
    ...(expects.length === 0 ? {} : { expects: [...expects] }),
  };
}
