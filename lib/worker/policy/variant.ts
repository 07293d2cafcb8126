/** Which of the compared wordings this browser says. */
import { type Assigned, assignVariant } from "../../core/policy/assign-variant.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Database } from "../store/database.ts";
import { makeOnce } from "../store/meta.ts";
import type { SpokenWords } from "./words.ts";

type Worded = Pick<Policy, "language" | "texts" | "experiments">;

/** Null where policy compares nothing, or this browser takes no part. Rejects without a disk. */
export async function variantOf(database: Database, { experiments = [] }: Pick<Policy, "experiments">): Promise<Assigned | null> {
  return experiments.length === 0 ? null : assignVariant(experiments, await chance(database));
}

/** The words of a policy, its variant's texts above its own. Never rejects: without a disk nobody takes part. */
export function withVariant(
  database: Database,
  words: (policy: Omit<Worded, "experiments">) => Promise<SpokenWords>,
): (policy: Worded) => Promise<SpokenWords> {
  return async (policy) => {
    const variant = await variantOf(database, policy).catch(() => null);
    return words(variant ? { ...policy, texts: merge(policy.texts ?? {}, variant.texts) } : policy);
  };
}

function merge(under: NonNullable<Worded["texts"]>, over: Assigned["texts"]): NonNullable<Worded["texts"]> {
  const named = Object.keys(over).map((language) => [language, { ...under[language], ...over[language] }]);
  return { ...under, ...Object.fromEntries(named) };
}

/** Random, made once. It says nothing of anybody and never leaves this device. */
export function chance(database: Database): Promise<string> {
  return makeOnce(database, "chance", () => crypto.randomUUID());
}
