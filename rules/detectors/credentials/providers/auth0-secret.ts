import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Client secrets of Auth0: 64 characters of base64url (auth0.com/docs/get-started/applications). */
export default namedKey({
  id: "auth0-secret",
  name: "Auth0 client secret",
  vendor: ["auth0"],
  body: "[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{32}",
  severity: "critical",
});

export const examples = namedKeyExamples("auth0", random("A-Za-z0-9_-", 64), `${random("A-Za-z0-9_-", 32)}`);
