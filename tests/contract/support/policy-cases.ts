/** One corpus of policies and cases: what comes of each is the same in a page, in the worker, on the server and on the command line. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { policy } from "../../../lib/schema/policy.ts";
import { policyCase } from "../../../lib/schema/policy-case.ts";

const corpus = z.strictObject({
  policies: z.record(z.string(), policy),
  cases: z.array(policyCase.extend({ policy: z.string() })),
});

export type CorpusCase = z.infer<typeof corpus>["cases"][number];

export function policyCases() {
  return corpus.parse(JSON.parse(readFileSync(new URL("../policy-cases.json", import.meta.url), "utf8")));
}
