/**
 * Whatever happens to the worker and to the network, every activity that a page was told is stored, or that it sends until it is
 * told so, is committed by the server exactly once.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createIngestDouble, type Fault } from "./support/ingest-double.ts";
import { lifeOf } from "./support/mortal-database.ts";
import { sampleActivity } from "./support/sample-activity.ts";
import { newWorld, startWorker, type World } from "./support/test-worker.ts";

type Command =
  | { readonly do: "record"; readonly number: number; readonly revision: number }
  | { readonly do: "tick" }
  | { readonly do: "wait"; readonly milliseconds: number }
  | { readonly do: "fault"; readonly fault: Fault }
  | { readonly do: "restart"; readonly steps: number };

const faults: Fault[] = ["unreachable", "lose-answer", "busy", "broken", "too-large", "nonsense"];

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("record" as const), number: fc.nat(9), revision: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("tick" as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const), milliseconds: fc.nat(40 * 60_000) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("fault" as const), fault: fc.constantFrom(...faults) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("restart" as const), steps: fc.nat(60) }) },
);

test("killed at any step, with any faults of the network: nothing lost, nothing twice", async () => {
  let kills = 0;
  let lostAnswers = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 40 }), async (commands) => {
      let world!: World;
      const server = createIngestDouble(() => world.now);
      world = newWorld(server.fetch);
      let life = lifeOf(Number.POSITIVE_INFINITY);
      let worker = startWorker(world, life);
      const wanted = new Map<string, () => Promise<boolean>>();
      const restart = (steps: number) => {
        if (life.over) kills++;
        worker.close();
        life = lifeOf(steps);
        worker = startWorker(world, life);
      };

      for (const step of commands) {
        if (step.do === "restart") restart(step.steps);
        else if (step.do === "wait") world.now += step.milliseconds;
        else if (step.do === "fault") server.faults.push(step.fault);
        else if (step.do === "tick") await worker.tick();
        else {
          const activity = sampleActivity(step.number, { revision: step.revision });
          const ask = () =>
            worker.handlers["record-activity"]({ activity }).then(
              () => true,
              () => false,
            );
          wanted.set(`${activity.id}:${activity.revision}`, ask);
          await ask();
        }
        if (server.faults.includes("lose-answer")) lostAnswers++;
      }

      restart(Number.POSITIVE_INFINITY);
      server.faults = [];
      for (const ask of wanted.values()) expect(await ask()).toBe(true);
      for (let round = 0; round < 3; round++) {
        world.now += 20 * 60_000;
        await worker.tick();
      }
      worker.close();
      expect([...server.committed].sort()).toEqual([...wanted.keys()].sort());
      expect(server.devices.size).toBeLessThanOrEqual(1);
    }),
    { numRuns: 150 },
  );
  // The run means something only if workers died and answers were lost in it.
  expect(kills).toBeGreaterThan(20);
  expect(lostAnswers).toBeGreaterThan(20);
});
