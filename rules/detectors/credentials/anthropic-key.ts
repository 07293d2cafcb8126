import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const detector: Detector = {
  id: "anthropic-key",
  name: { one: "Anthropic API key", other: "Anthropic API keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["sk-ant-"],
  pattern: /(?<![A-Za-z0-9_-])sk-ant-[a-z]{3,6}[0-9]{2}-[A-Za-z0-9_-]{32,160}(?![A-Za-z0-9_-])/,
  window: { before: 1, after: 256 },
  confirm: (value) => (isPlaceholder(value) ? 0 : 0.98),
  mask: (value) => `${value.slice(0, 7)}••••`,
};
export default detector;

const body = "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6g" + "-Qw2_Er4Ty6Ui8";

export const examples: DetectorExamples = {
  match: [
    { text: `sk-ant-api03-${body}`, why: "key of the API" },
    {
      text: `ANTHROPIC_API_KEY=sk-ant-api03-${body}${body}AA`,
      value: `sk-ant-api03-${body}${body}AA`,
      why: "full length, in an environment file",
    },
    { text: `sk-ant-admin01-${body}`, why: "key of an administrator" },
    { text: `sk-ant-oat01-${body}`, why: "token of a sign-in" },
    { text: `x-api-key: sk-ant-sid01-${body}`, value: `sk-ant-sid01-${body}`, why: "in a header" },
    { text: ["sk-ant-apiaaa03-a8Kd02mPqL5sTz9", "XwV3uRb7nYcE4hJ6g-Qw2_Er4Ty6Ui8"].join(""), why: "as long as it may be" },
  ],
  ignore: [
    { text: "sk-ant-api03-…", why: "only the prefix" },
    { text: `sk-ant-api03-${"x".repeat(48)}`, why: "a row of x stands for a key" },
    { text: "sk-ant-api03-your-key-goes-here-and-nowhere-else-please", why: "says itself that it is none" },
    { text: `sk-ant-${body}`, why: "the kind of key is missing" },
    { text: `task-ant-api03-${body}`.replace("task", "desk"), why: "part of a longer name" },
  ],
};
