import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Signatures of shared access tokens: "sig=" and an HMAC in base64 (learn.microsoft.com/rest/api/storageservices/create-service-sas). */
export default providerToken({
  id: "azure-sas-token",
  name: "Azure shared access signature",
  body: "sig=[A-Za-z0-9%/+]{40,80}(?:%3[dD]|=)",
  hints: ["sig="],
  before: 0,
  after: 100,
  severity: "critical",
});

export const examples = tokenExamples(
  "",
  `sig=${random("A-Za-z0-9", 43)}%3D`,
  `sig=${random("A-Za-z0-9%/+", 40)}%3${random("dD", 1)}`,
  `sig=${random("A-Za-z0-9%/+", 80)}=`,
);
