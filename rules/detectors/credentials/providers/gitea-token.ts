import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Access tokens of Gitea and Forgejo (docs.gitea.com/development/api-usage). */
export default namedKey({
  id: "gitea-token",
  name: "Gitea or Forgejo token",
  vendor: ["gitea", "forgejo", "codeberg"],
  body: "[a-f0-9]{40}",
  longest: 40,
  severity: "critical",
});

export const examples = namedKeyExamples("gitea", random("a-f0-9", 40));
