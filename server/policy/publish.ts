/** Puts a policy in force, once everything that has to be so is so. */
import { hardStopsText } from "../../lib/core/policy/hard-stops-text.ts";
import { hardStopsDiffer } from "../../lib/core/policy/needs-second.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { writePolicyText } from "../../rules/write-policy-text.ts";
import type { Deps } from "../deps.ts";
import { tenantId } from "../storage/tenant.ts";
import { refuse } from "../web/refusal.ts";
import { type Checked, checkDocument } from "./check-document.ts";
import { signersOf } from "./co-sign.ts";
import { agreedTo, type Draft } from "./drafts.ts";
import type { SignedPolicy } from "./policy-store.ts";
import { policyTools } from "./policy-tools.ts";
import { readSecondSigners } from "./second-signers.ts";
import { readTwoPeople } from "./two-people.ts";
import { findVersion, type Origin } from "./versions.ts";

/** What `checkDocument` says of a text against the policy in force. */
export async function checkAgainstLive(text: string, deps: Deps): Promise<Checked & { readonly live: SignedPolicy }> {
  const live = await deps.policies.current();
  const { detectors, classifier } = policyTools(deps);
  const twoPeople = await readTwoPeople(deps);
  const checked = await checkDocument(text, {
    live: live.policy,
    twoPeople,
    secondSigners: (await readSecondSigners(deps)).length > 0,
    detectors: await detectors(),
    classifier,
    now: deps.now(),
  });
  return { ...checked, live };
}

/** Throws 400 for what is wrong with it, 403 without a second person where one is needed, 409 where another was published since. */
export async function publishDraft(draft: Draft, by: string, note: string, deps: Deps): Promise<number> {
  const { live, ...checked } = await checkAgainstLive(draft.source_text, deps);
  const policy = requireSound(checked);
  if (checked.needsSecond) await requireSecond(draft, by, deps);
  if (checked.needsSignature) await requireSignature(await signersOf(draft), deps);
  const origin: Origin = {
    source: "dashboard",
    by,
    note,
    text: draft.source_text,
    coSigned: coSignedOf(policy, live, draft.co_signed),
  };
  const published = await deps.policies.publish(policy, origin, draft.based_on);
  if (!published)
    throw refuse(409, "outdated", "Another policy was published since this draft was begun. Compare it and save it again.");
  await deps.database.db
    .updateTable("policy_drafts")
    .set({ state: "published", published_seq: published.seq, updated_at: new Date(deps.now()) })
    .where("tenant_id", "=", tenantId)
    .where("draft_id", "=", draft.draft_id)
    .execute();
  return published.seq;
}

/** The policy of a text that can be published as it is. Throws 400 for what is wrong with it. */
export function requireSound({ policy, ...checked }: Pick<Checked, "policy" | "problems" | "lints" | "cases">): Policy {
  if (!policy || checked.problems.length > 0) {
    const [{ field, expected } = { field: "", expected: "a policy" }] = checked.problems;
    throw refuse(400, "invalid", `${field || "the document"}: expected ${expected}.`, { field, expected });
  }
  const [error] = checked.lints.filter(({ level }) => level === "error");
  if (error) throw refuse(400, "invalid", `${error.field}: ${error.message}.`, { field: error.field, expected: error.message });
  const [failed] = checked.cases.filter(({ passed }) => !passed);
  if (failed) {
    const expected = `${failed.expected}; it is ${failed.got}`;
    throw refuse(400, "case-failed", `The case “${failed.name}” does not hold: expected ${expected}.`, {
      field: "cases",
      expected,
    });
  }
  return policy;
}

/** Somebody who is neither its author nor the one who publishes it. */
async function requireSecond(draft: Draft, by: string, deps: Deps): Promise<void> {
  const agreed = (await agreedTo(deps, draft)).map(({ user_id: user }) => user);
  const people = new Set([draft.created_by, by, ...agreed]);
  const agreedByAnother = agreed.some((user) => user !== draft.created_by);
  if (people.size < 2 || !agreedByAnother) {
    throw refuse(403, "second-person", "Hard stops change: somebody else has to agree to this text first.");
  }
}

/** Browsers that know of second signers would not take it without. */
async function requireSignature(signedBy: readonly string[], deps: Deps): Promise<void> {
  const signers = await readSecondSigners(deps);
  if (signers.length > 0 && !signers.some(({ key }) => signedBy.includes(key))) {
    throw refuse(
      403,
      "second-signature",
      `Hard stops change: ${signers.map(({ name }) => name).join(" or ")} has to sign them first.`,
    );
  }
}

/** What a second person has signed stays with the hard stops while they are the same. */
function coSignedOf(policy: Policy, live: SignedPolicy, signed: readonly string[]): readonly string[] {
  return hardStopsText(policy) === hardStopsText(live.policy) ? [...new Set([...signed, ...live.coSigned])].slice(0, 10) : signed;
}

/**
 * The document of an earlier version, as a new one. Throws 404, 403, and 409 where another policy is in force than the one that was looked
 * at (`basedOn`).
 */
export async function revertTo(
  seq: number,
  by: string,
  { note, basedOn }: { readonly note: string; readonly basedOn?: number | undefined },
  deps: Deps,
): Promise<number> {
  const version = Number.isSafeInteger(seq) ? await findVersion(deps.database, seq) : null;
  if (!version) throw refuse(404, "unknown-version", "There is no such version.");
  const live = await deps.policies.current();
  if (basedOn !== undefined && basedOn !== live.seq)
    throw refuse(409, "outdated", "Another policy was published in the meantime. Look again.");
  if ((await readTwoPeople(deps)) && hardStopsDiffer(live.policy, version.document)) {
    throw refuse(403, "second-person", "Hard stops change: save this version as a draft and let somebody else agree to it.");
  }
  const { document, text, coSigned } = version;
  if (hardStopsText(live.policy) !== hardStopsText(document)) {
    const written = { source_text: text ?? writePolicyText(document), co_signed: [...coSigned] };
    await requireSignature(await signersOf(written), deps);
  }
  const said = note === "" ? `As version ${seq}` : note;
  const published = await deps.policies.publish(document, { source: "revert", by, note: said, text, coSigned }, live.seq);
  if (!published) throw refuse(409, "outdated", "Another policy was published in the meantime. Look again.");
  return published.seq;
}
