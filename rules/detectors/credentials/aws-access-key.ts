import { entropy } from "../../../lib/core/checks/entropy.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const words = [
  "aws",
  "amazon",
  "s3",
  "secret_access_key",
  "secretaccesskey",
  "secret access key",
  "secret_key",
  "secretkey",
  "secret key",
];

/**
 * Access key ids are four letters and base32; secrets are 40 characters of base64 (docs.aws.amazon.com/IAM, unique identifiers).
 * The key's public half says which account, the secret half opens it; either alone is worth holding.
 */
const detector: Detector = {
  id: "aws-access-key",
  name: { one: "AWS access key", other: "AWS access keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["akia", "asia", "abia", "acca", "aws", "secretaccesskey", "secret_access_key", "secret access key"],
  pattern: /(?<![A-Za-z0-9/+_-])(?:(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}|[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=_-])/,
  window: { before: 64, after: 160 },
  confirm(value, context) {
    if (isPlaceholder(value)) return 0;
    // One id in 28 is of letters alone: then they have to be as many different ones as chance makes them.
    if (value.length === 20) return entropy(value) > (/[0-9]/.test(value) ? 2.8 : 3.1) ? 0.97 : 0;
    const mixed = /[A-Z]/.test(value) && /[a-z]/.test(value) && /[0-9]/.test(value);
    if (!mixed || entropy(value) < 4.2) return 0;
    return context.near(words, 96) ||
      /(?:AKIA|ASIA)[A-Z2-7]{16}/.test(context.text.slice(Math.max(0, context.start - 128), context.start))
      ? 0.9
      : 0.2;
  },
  mask: (value) => (value.length === 20 ? `${value.slice(0, 4)}••••${value.slice(-4)}` : "••••"),
};
export default detector;

const id = "AKIA" + "Q7ZK3MWN5RTB2XVD";
const lettersOnly = "AKIA" + "LQQBQZDJVLFUFQLH";
const secret = "wJal9XUt" + "nFEMIk7MDENGbPxRfi" + "CYzQ4r8hL2vW0s";

export const examples: DetectorExamples = {
  match: [
    { text: `aws_access_key_id = ${id}`, value: id, why: "in a credentials file" },
    { text: `aws_secret_access_key = ${secret}`, value: secret, why: "the secret half, named" },
    { text: `{"accessKeyId":"${id}"}`, value: id, why: "in JSON" },
    { text: `"SecretAccessKey": "${secret}"`, value: secret, why: "the secret half in JSON" },
    { text: id.replace("AKIA", "ASIA"), why: "a temporary key" },
    { text: `use ${lettersOnly} for it`, value: lettersOnly, why: "an id without a digit" },
    { text: `AWS ${secret}`, value: secret, why: "the bare secret behind the name" },
  ],
  ignore: [
    { text: "AKIA" + "IOSFODNN7EXAMPLE", why: "the id of the documentation" },
    { text: "wJalrXUtnFEMI/K7MDENG/" + "bPxRfiCYEXAMPLEKEY for aws", why: "the secret of the documentation" },
    { text: `x${id}`, why: "part of a longer token" },
    { text: id.slice(0, 18), why: "too short" },
    { text: "aws commit 3f786850e387550fdab836ed7e6dc881de23001b", why: "a commit: hexadecimal only" },
    { text: `Secret of something else: ${secret}`, why: "40 characters without context are any key" },
    { text: id.replace("Q7", "Q8"), why: "8 is no digit of base32" },
    { text: "AKIAAAAAAAAAAAAAAAAA", why: "no random letters" },
    { text: `ASIA${"ABCABCABCABCABCA"}`, why: "letters that repeat" },
    { text: ["AWS YXI0Z1DS646VLCIF0Y", "SUHLI1ABYOCQHA7JFKR572"].join(""), why: "resembles it, and is none" },
    {
      text: [
        '"SecretAccessKey": "and then some more words and then some more words and then s',
        'ome more words and then some more words wJal9XUtnFEMIk7MDENGbPxRfiCYpQ4r8hL2vW0s"',
      ].join(""),
      why: "resembles it, and is none",
    },
  ],
};
