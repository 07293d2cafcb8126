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
    {
      text: ['{"kty":"EC","crv":"P-256","x":"abc",        "d"', ':"a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOq7Wz3Xc"}'].join(""),
      value: ["a8Kd02mPqL5sTz9XwV3uR", "b7nYcE4hJ6gF1iOq7Wz3Xc"].join(""),
      why: "as long as it may be",
    },
    {
      text: ['{"kty":"EC","crv":"P-256","x":"abc","d"    :"', 'a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOq7Wz3Xc"}'].join(""),
      value: ["a8Kd02mPqL5sTz9XwV3uR", "b7nYcE4hJ6gF1iOq7Wz3Xc"].join(""),
      why: "as long as it may be",
    },
    {
      text: ['{"kty":"EC","crv":"P-256","x":"abc","d":    "', 'a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOq7Wz3Xc"}'].join(""),
      value: ["a8Kd02mPqL5sTz9XwV3uR", "b7nYcE4hJ6gF1iOq7Wz3Xc"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        '{"kty":"EC","crv":"P-256","x":"abc","d":"a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOq7Wz3Xc9a7Wz37YaqaW53Kqc3qE31hO7Jzmu9cF5hqE3KX38J4R7cqVPc62FPzczXaVczgLTYLYOV4n3OzOmsaFbuX7suwVKz9qsWa47nqcg0dP0b04cRzzFqzb3',
        '7TbzgwJ3zFc321qcmEcTq8uX141s2X29smz2XO1Vs3zKXFcK50iwdRn64WY9PhJsmzRgVRO9TXu2d5q3JJ1icE48TE9VWnugc4aJWzcE9zuOc349uEWqadPm4JgKwwYRb6bbdzaOKVJEq1qca0w0qRcVKXOc7qFJ0csP56LY1dWn77OwJggRcuK4FghLizTg7LsR06c"}',
      ].join(""),
      value: [
        "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6gF1iOq7Wz3Xc9a7Wz37YaqaW53Kqc3qE31hO7Jzmu9cF5hqE3KX38J4R7cqVPc62FPzczXaVczgLTYLYOV4n3OzOmsaFbuX7suwVKz9qsWa47nqcg0dP0b04cRzzFqzb37TbzgwJ3zFc321qcmEc",
        "Tq8uX141s2X29smz2XO1Vs3zKXFcK50iwdRn64WY9PhJsmzRgVRO9TXu2d5q3JJ1icE48TE9VWnugc4aJWzcE9zuOc349uEWqadPm4JgKwwYRb6bbdzaOKVJEq1qca0w0qRcVKXOc7qFJ0csP56LY1dWn77OwJggRcuK4FghLizTg7LsR06c",
      ].join(""),
      why: "a part of it is longer",
    },
  ],
  ignore: [
    { text: '{"kty":"EC","crv":"P-256","x":"abcdefghijklmnopqrstu","y":"abc"}', why: "a public key" },
    { text: `{"a":1,"d":"${value}"}`, why: "any object with a field d" },
    { text: '{"kty":"oct","k":"short"}', why: "too short" },
    { text: `{"kty":"oct","k":"${"A".repeat(43)}"}`, why: "one letter" },
    { text: '{"kty":"RSA","d":"<private exponent>"}', why: "a place to fill in" },
  ],
};
