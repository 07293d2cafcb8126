import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of Vercel before 2025: 24 characters (vercel.com/docs/rest-api). */
export default namedKey({
  id: "vercel-classic-token",
  name: "Vercel access token",
  vendor: ["vercel"],
  body: "[A-Za-z0-9]{24}",
  longest: 24,
  severity: "critical",
});

export const examples = namedKeyExamples("vercel", random("A-Za-z0-9", 24));
