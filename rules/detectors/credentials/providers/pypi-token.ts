import { providerToken } from "../../../builders/provider-token.ts";
import { random, tokenExamples } from "../../../builders/token-examples.ts";

/** Upload tokens of PyPI, macaroons in base64 (pypi.org/help/#apitoken). */
export default providerToken({
  id: "pypi-token",
  name: "PyPI token",
  prefixes: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZ", "pypi-"],
  body: "[A-Za-z0-9_-]{70,1000}",
  after: 1030,
  severity: "critical",
});

export const examples = tokenExamples(
  "pypi-AgEIcHlwaS5vcmc",
  random("A-Za-z0-9_-", 150),
  `pypi-AgEIcHlwaS5vcmc${random("A-Za-z0-9_-", 70)}`,
  `pypi-AgEIcHlwaS5vcmc${random("A-Za-z0-9_-", 1000)}`,
);
