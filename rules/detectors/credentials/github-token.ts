import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const detector: Detector = {
  id: "github-token",
  name: { one: "GitHub token", other: "GitHub tokens" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
  pattern: /(?<![A-Za-z0-9_])(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})(?![A-Za-z0-9_])/,
  window: { before: 1, after: 256 },
  confirm: (value) => (isPlaceholder(value) ? 0 : 0.98),
  mask: (value) => `${value.slice(0, value.startsWith("github_pat_") ? 11 : 4)}••••`,
};
export default detector;

const body = "a8Kd02mPqL5s" + "Tz9XwV3uRb7n" + "YcE4hJ6gF1iO";

export const examples: DetectorExamples = {
  match: [
    { text: `export GITHUB_TOKEN=ghp_${body}`, value: `ghp_${body}`, why: "classic personal token" },
    { text: `gho_${body}`, why: "token of an OAuth app" },
    { text: `ghs_${body}`, why: "token of an installed app" },
    { text: `https://x:ghu_${body}@code.example/`, value: `ghu_${body}`, why: "token of a user, inside an address" },
    { text: `ghr_${body}${body}`, why: "refresh tokens are longer" },
    {
      text: `"github_pat_${body.slice(0, 22)}_${body}${body.slice(0, 23)}"`,
      value: `github_pat_${body.slice(0, 22)}_${body}${body.slice(0, 23)}`,
      why: "fine-grained token",
    },
  ],
  ignore: [
    { text: `ghp_${"x".repeat(36)}`, why: "a row of x stands for a token" },
    { text: `ghp_${body.slice(0, 20)}`, why: "too short" },
    { text: `ghz_${body}`, why: "no such kind of token" },
    { text: `foo_ghp_${body}`, why: "part of a longer name" },
    { text: "Tokens begin with ghp_ or github_pat_.", why: "prefixes without a token" },
    { text: `ghp_${"EXAMPLE".repeat(6)}`, why: "says itself that it is an example" },
  ],
};
