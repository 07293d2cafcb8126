/** The form of a policy as JSON Schema, for editors: what zod can say in it. Whether every id stands once, and the like, only Waymark checks. */
import { z } from "zod";
import { policy } from "./policy.ts";

export function policyJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(policy, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  return { ...schema, title: "Waymark policy", description: "What a company allows. See docs/policy.md." };
}
