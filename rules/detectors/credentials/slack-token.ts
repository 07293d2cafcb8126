import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const detector: Detector = {
  id: "slack-token",
  name: { one: "Slack token", other: "Slack tokens" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["xoxa-", "xoxb-", "xoxc-", "xoxd-", "xoxe-", "xoxe.", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xapp-", "hooks.slack.com/"],
  pattern:
    /(?<![A-Za-z0-9_-])(?:xox[abcdeoprs]-(?:[0-9]{6,14}-){0,3}[A-Za-z0-9%+/=_-]{12,255}|xoxe\.xox[bp]-[0-9]-[A-Za-z0-9_-]{40,255}|xapp-[0-9]-[A-Z0-9]{9,14}-[0-9]{9,14}-[a-f0-9]{32,80}|hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9]{8,14}\/[A-Za-z0-9]{8,20}\/[A-Za-z0-9/]{16,80})(?![A-Za-z0-9_-])/,
  window: { before: 1, after: 360 },
  confirm: (value) => (isPlaceholder(value) || !/[0-9]/.test(value) || /^xox.-[0-9-]+$/.test(value) ? 0 : 0.97),
  mask: (value) => (value.startsWith("hooks") ? "hooks.slack.com/••••" : `${value.slice(0, 5)}••••`),
};
export default detector;

const body = "a8Kd02mPqL5sTz9X" + "wV3uRb7n";

export const examples: DetectorExamples = {
  match: [
    {
      text: `SLACK_BOT_TOKEN=xoxb-2107${"48213"}57-3829104756213-${body}`,
      value: `xoxb-2107${"48213"}57-3829104756213-${body}`,
      why: "token of a bot",
    },
    { text: `xoxp-210748213570-382910475621-482910475638-${"a8d02c5f".repeat(4)}`, why: "token of a person" },
    { text: `xapp-1-A02QX7KLM9P-2840193847562-${"a8d02c5f".repeat(8)}`, why: "token of an app" },
    {
      text: `https://hooks.slack.com/services/T02QX7KLM/B03RY8LMN/${body}`,
      value: `hooks.slack.com/services/T02QX7KLM/B03RY8LMN/${body}`,
      why: "whoever knows a webhook's address can post",
    },
    { text: `"xoxs-210748213570-${body}"`, value: `xoxs-210748213570-${body}`, why: "token of a session" },
    {
      text: ["SLACK_BOT_TOKEN=", "xoxb", "-a8K", "d02m", "PqL5", "sTz9", "XwV3", "uRb7", "n"].join(""),
      value: ["xoxb", "-a8K", "d02m", "PqL5", "sTz9", "XwV3", "uRb7", "n"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["xoxe", ".xox", "p-2-", "4NDW", "1CBE", "V6R7", "KD4M", "X88D", "64DT", "U9KD", "Z6OK", "3DJ1", "2SNX", "M"].join(
        "",
      ),
      why: "nothing else in the text",
    },
    {
      text: ["xapp-1-A02QX7KLM-2840193847562-a8d02c5fa8d02c5f", "a8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5f"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["xapp-1-A02QX7KLM9PKL2-2840193847562-a8d02c5fa8d02c", "5fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5f"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["xapp-1-A02QX7KLM9P-284019384-a8d02c5fa8d02c5fa", "8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5f"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["xapp-1-A02QX7KLM9P-28401938475627-a8d02c5fa8d02c5", "fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5fa8d02c5f"].join(""),
      why: "as long as it may be",
    },
    { text: ["xapp-1-A02QX7KLM9P-2840193847562", "-a8d02c5fa8d02c5fa8d02c5fa8d02c5f"].join(""), why: "as short as it may be" },
    {
      text: ["https://hooks.slack.com/services/T02QX", "7KL/B03RY8LMN/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      value: ["hooks.slack.com/services/T02QX7KL/", "B03RY8LMN/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["https://hooks.slack.com/services/T02QX7KL", "M72K7Q/B03RY8LMN/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      value: ["hooks.slack.com/services/T02QX7KLM72K", "7Q/B03RY8LMN/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["https://hooks.slack.com/services/T02QX7KLM/B", "03RY8LMN38Y80MLRBY8/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      value: ["hooks.slack.com/services/T02QX7KLM/B03RY", "8LMN38Y80MLRBY8/a8Kd02mPqL5sTz9XwV3uRb7n"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "xoxb-your-token-goes-here", why: "says itself that it is none" },
    { text: "xoxb-1234", why: "too short" },
    { text: `xoxz-210748213570-${body}`, why: "no such kind of token" },
    { text: `xoxb-${"x".repeat(24)}`, why: "a row of x stands for a token" },
    { text: "See hooks.slack.com/services for more", why: "an address without a token" },
    { text: "xoxr-2107482135" + "70", why: "the number of a workspace alone" },
    { text: `foo-xoxb-210748213570-${body}`, why: "part of a longer name" },
  ],
};
