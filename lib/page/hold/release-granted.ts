/** What may have been kept back in this page before it was granted is kept back no longer. */
import { grantedFor } from "../../core/policy/grant.ts";
import { withheldValues } from "../../core/redaction/redact.ts";
import type { PolicyHere } from "../../schema/policy-here.ts";
import type { Verdict } from "../judge/judge.ts";
import type { Withheld } from "../judge/withheld.ts";

/** `verdict`: on what policy lets through to that tool. */
export function releaseGranted(withheld: Withheld, { text, findings }: Verdict, tool: string, policy: PolicyHere): void {
  const granted = grantedFor(policy, tool);
  if (granted) {
    withheld.release(
      withheldValues(
        text,
        findings.filter(({ category }) => granted.has(category)),
      ),
    );
  }
}
