import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const detector: Detector = {
  id: "openai-key",
  name: { one: "OpenAI API key", other: "OpenAI API keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["sk-"],
  pattern:
    /(?<![A-Za-z0-9_-])sk-(?!ant-)(?:(?:proj|svcacct|admin|service|None)-[A-Za-z0-9_-]{32,200}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|[A-Za-z0-9]{32,64})(?![A-Za-z0-9_-])/,
  window: { before: 1, after: 256 },
  confirm(value) {
    if (isPlaceholder(value) || !/[0-9]/.test(value) || !/[a-z]/i.test(value.slice(3))) return 0;
    return value.includes("T3BlbkFJ") ? 0.99 : 0.9;
  },
  mask: (value) => `${/^sk-(?:[A-Za-z]{4,8}-)?/.exec(value)?.[0] ?? ""}••••`,
};
export default detector;

const part = "a8Kd02mPqL5sTz9XwV3u";
/** "OpenAI" in base64, which stands in the middle of every key of the company. */
const middle = "T3Blbk" + "FJ";

export const examples: DetectorExamples = {
  match: [
    { text: `sk-${part}${middle}${part}`, why: "first form of the keys" },
    {
      text: `OPENAI_API_KEY="sk-proj-${part}_${part}${middle}${part}-${part}"`,
      value: `sk-proj-${part}_${part}${middle}${part}-${part}`,
      why: "key of a project",
    },
    { text: `sk-svcacct-${part}${part}`, why: "key of a service account" },
    { text: `sk-admin-${part}${part}`, why: "key of an administrator" },
    {
      text: `Bearer sk-${part}${part.slice(0, 12)}`,
      value: `sk-${part}${part.slice(0, 12)}`,
      why: "services with the same interface use this form",
    },
    {
      text: ["Bearer sk-a8Kd02mPqL5sTz9XwV3ua8Kd02m", "PqL5sPTamudqa5KaqP8L8Paqqm9mVaL9sws9a"].join(""),
      value: ["sk-a8Kd02mPqL5sTz9XwV3ua8Kd02mPqL", "5sPTamudqa5KaqP8L8Paqqm9mVaL9sws9a"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: `sk-ant-api03-${part}${part}`, why: "a key of Anthropic" },
    { text: `sk-${"x".repeat(48)}`, why: "a row of x stands for a key" },
    { text: "sk-your-key-here", why: "says itself that it is none" },
    { text: "risk-assessment-of-the-whole-organisation", why: "the end of a word" },
    { text: "sk-SK and sk-learn are no keys", why: "a language tag and a library" },
    { text: `task-${part}${part}`, why: "part of a longer name" },
  ],
};
