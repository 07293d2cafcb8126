import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Access tokens of Mercado Pago (mercadopago.com/developers, credentials). */
export default providerToken({
  id: "mercado-pago-token",
  name: "Mercado Pago token",
  prefixes: ["APP_USR-"],
  body: "[0-9]{12,18}-[0-9]{6}-[a-f0-9]{32}-[0-9]{6,12}",
  severity: "critical",
});

export const examples = tokenExamples(
  "APP_USR-",
  `${random("0-9", 16)}-061522-${random("a-f0-9", 32)}-${random("0-9", 9)}`,
  `APP_USR-${random("0-9", 12)}-${random("0-9", 6)}-${random("a-f0-9", 32)}-${random("0-9", 6)}`,
  `APP_USR-${random("0-9", 18)}-${random("0-9", 6)}-${random("a-f0-9", 32)}-${random("0-9", 12)}`,
);
