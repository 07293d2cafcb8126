import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Private and symmetric keys as JSON (RFC 7517 and 7518): the field "d" of a key pair, "k" of a shared key. */
const detector: Detector = {
  id: "jwk-private-key",
  name: { one: "private key in JSON", other: "private keys in JSON" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ['"kty"'],
  pattern: /(?<=[{,]\s{0,8})"[dk]"\s{0,4}:\s{0,4}"(?<value>[A-Za-z0-9_-]{16,700})"/,
  valueGroup: "value",
  window: { before: 1_200, after: 1_400 },
  confidence: 0.96,
  confirm: (value) => (new Set(value).size > 10 ? 0.96 : 0),
  mask: () => "••••",
};
export default detector;

const value = "a8Kd02mPqL5sTz9XwV3uRb7n" + "YcE4hJ6gF1iOq7Wz3Xc";

export const examples: DetectorExamples = {
  match: [
    { text: `{"kty":"EC","crv":"P-256","x":"abc","d":"${value}"}`, value, why: "an elliptic curve" },
    { text: `{"kty":"oct","k":"${value}"}`, value, why: "a shared key" },
    { text: `{\n  "d": "${value}",\n  "kty": "OKP"\n}`, value, why: "the kind stands behind" },
    { text: `{"kty":"RSA","e":"AQAB","n":"abc","d":"${value}${value}"}`, value: `${value}${value}`, why: "of RSA" },
    { text: `{"keys":[{"kty" : "EC", "d" : "${value}"}]}`, value, why: "a set of keys" },
  ],
  ignore: [
    { text: '{"kty":"EC","crv":"P-256","x":"abcdefghijklmnopqrstu","y":"abc"}', why: "a public key" },
    { text: `{"a":1,"d":"${value}"}`, why: "any object with a field d" },
    { text: '{"kty":"oct","k":"short"}', why: "too short" },
    { text: `{"kty":"oct","k":"${"A".repeat(43)}"}`, why: "one letter" },
    { text: '{"kty":"RSA","d":"<private exponent>"}', why: "a place to fill in" },
  ],
};
