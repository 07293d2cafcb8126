import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Permanent tokens of YouTrack, Hub and TeamCity (jetbrains.com/help/youtrack, manage permanent tokens). */
export default providerToken({
  id: "jetbrains-token",
  name: "JetBrains token",
  prefixes: ["perm:", "perm-"],
  body: "[A-Za-z0-9+/=_-]{4,120}\\.[A-Za-z0-9+/=_-]{2,120}\\.[A-Za-z0-9]{20,80}",
  after: 330,
  severity: "critical",
});

export const examples = tokenExamples(
  "perm:",
  `${random("A-Za-z0-9", 12)}.${random("A-Za-z0-9", 8)}.${random("A-Za-z0-9", 30)}`,
  `perm:${random("A-Za-z0-9+/=_-", 4)}.${random("A-Za-z0-9+/=_-", 2)}.${random("A-Za-z0-9", 20)}`,
  `perm:${random("A-Za-z0-9+/=_-", 120)}.${random("A-Za-z0-9+/=_-", 120)}.${random("A-Za-z0-9", 80)}`,
);
