/** The back-tests that are under way or done; in memory, since each can be run again. */
import { randomUUID } from "node:crypto";
import type { BacktestReply, BacktestResult } from "../../../lib/schema/backtest.ts";
import type { Policy } from "../../../lib/schema/policy.ts";
import type { Deps } from "../../deps.ts";
import { refuse } from "../../web/refusal.ts";
import { runBacktest } from "./run-backtest.ts";

interface Running {
  state: BacktestReply["state"];
  progress: number;
  result: BacktestResult | null;
}

export interface Backtests {
  /** Its id. Throws 429 while as many as may run do. */
  start(live: Policy, draft: Policy, days: number): string;
  /** Throws 404. */
  show(id: string): BacktestReply;
  cancel(id: string): void;
}

const mostRunning = 2;
const mostKept = 20;

export function createBacktests(deps: Pick<Deps, "database" | "tools" | "now" | "logger">): Backtests {
  const all = new Map<string, Running>();
  const find = (id: string): Running => {
    const one = all.get(id);
    if (!one) throw refuse(404, "unknown-backtest", "There is no such back-test any more; run it again.");
    return one;
  };
  return {
    start(live, draft, days) {
      if ([...all.values()].filter(({ state }) => state === "running").length >= mostRunning) {
        throw refuse(429, "busy", "Other back-tests are running; wait for one of them.", { retryAfter: 5 });
      }
      const id = randomUUID();
      const one: Running = { state: "running", progress: 0, result: null };
      all.set(id, one);
      for (const old of [...all.keys()].slice(0, Math.max(0, all.size - mostKept))) all.delete(old);
      runBacktest(deps, {
        ...{ live, draft, days, cancelled: () => one.state === "cancelled" },
        onProgress: (done) => {
          one.progress = done;
        },
      }).then(
        (result) => {
          if (result) Object.assign(one, { state: "done", progress: 1, result });
        },
        (error: Error) => {
          one.state = "failed";
          deps.logger?.error({ name: error.name }, "a back-test failed");
        },
      );
      return id;
    },
    show: (id) => ({ ...find(id) }),
    cancel(id) {
      const one = find(id);
      if (one.state === "running") one.state = "cancelled";
    },
  };
}
