import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Tokens of GitLab by kind (docs.gitlab.com/security/tokens, token prefixes). */
export default providerToken({
  id: "gitlab-token",
  name: "GitLab token",
  prefixes: [
    "glpat-",
    "gldt-",
    "glrt-",
    "glrtr-",
    "glptt-",
    "glcbt-",
    "glft-",
    "glimt-",
    "glagent-",
    "gloas-",
    "glsoat-",
    "glffct-",
    "glwt-",
    "GR1348941",
  ],
  body: "[A-Za-z0-9_.=-]{20,300}",
  after: 310,
  severity: "critical",
});

export const examples = tokenExamples(
  "glpat-",
  random("A-Za-z0-9_-", 20),
  `glrt-t1_${random("A-Za-z0-9_-", 20)}`,
  `GR1348941${random("A-Za-z0-9_-", 20)}`,
  `glpat-${random("A-Za-z0-9_.=-", 20)}`,
  `glpat-${random("A-Za-z0-9_.=-", 300)}`,
);
