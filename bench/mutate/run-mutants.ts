import { Worker } from "node:worker_threads";
import type { Job, JobAnswer } from "./mutant-worker.ts";

/** Longer than this and the change has made it run in circles: somebody would notice. */
const longestJobMs = 10_000;
/** Modules of old jobs stay in memory until their thread ends. */
const jobsPerWorker = 300;

/** For each job the detector that noticed, "took too long", or null; fewer answers than jobs if `seconds` are up. */
export async function runMutants(jobs: readonly Job[], seconds: number): Promise<(string | null)[]> {
  const until = performance.now() + 1000 * seconds;
  const answers: (string | null)[] = [];
  while (answers.length < jobs.length && performance.now() < until) {
    const worker = new Worker(new URL("mutant-worker.ts", import.meta.url));
    try {
      for (let count = 0; count < jobsPerWorker && answers.length < jobs.length && performance.now() < until; count++) {
        const answer = await ask(worker, jobs[answers.length]!);
        answers.push(answer === null ? "took too long" : answer.noticed);
        if (answer === null) break;
      }
    } finally {
      await worker.terminate();
    }
  }
  return answers;
}

/** Null if there is no answer in time. */
function ask(worker: Worker, job: Job): Promise<JobAnswer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(null), longestJobMs);
    const done = (answer: JobAnswer | null) => {
      clearTimeout(timer);
      worker.off("message", done);
      worker.off("error", reject);
      resolve(answer);
    };
    worker.on("message", done);
    worker.once("error", reject);
    worker.postMessage(job);
  });
}
