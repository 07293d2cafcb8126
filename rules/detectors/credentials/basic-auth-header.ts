import { decodeBase64url } from "../../../lib/core/checks/base64url.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import { pastSigns, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const blanks = signSet(/[ \t]/);
const symbols = signSet(/[A-Za-z0-9+/_-]/);
const longestBlanks = 4;
const shortest = 8;

/** Name and password in base64 behind "Basic", as RFC 7617 sends them. Decoded, so that nothing else of that length is one. */
const detector: Detector = {
  id: "basic-auth-header",
  name: { one: "sign-in header with password", other: "sign-in headers with passwords" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: ["basic "],
  pattern: /(?<![A-Za-z])Basic[ \t]{1,4}(?<value>[A-Za-z0-9+/_-]{8,600}={0,2})(?![A-Za-z0-9+/_=-])/i,
  valueGroup: "value",
  window: { before: 0, after: 620, begin: 0 },
  // No name and password are shorter in base64.
  glance: (text, _start, end) => {
    const from = pastSigns(text, end, blanks, longestBlanks);
    return pastSigns(text, from, symbols, shortest) === from + shortest;
  },
  confirm(value) {
    const [, password] =
      /^[\x20-\x7e]{0,200}?:([\x20-\x7e]{3,400})$/.exec(decodeBase64url(value.replaceAll("+", "-").replaceAll("/", "_")) ?? "") ??
      [];
    if (password === undefined || isPlaceholder(password)) return 0;
    return /^(?:pass|passwd|password|pwd|secret|open sesame)$/i.test(password) ? 0.3 : 0.95;
  },
  mask: () => "Basic ••••",
};
export default detector;

/** "ana:T7xqP2mZ9r" and the like in base64, in two parts. */
const encoded = "YW5hOlQ3" + "eHFQMm1aOXI=";

export const examples: DetectorExamples = {
  match: [
    { text: `Authorization: Basic ${encoded}`, value: encoded, why: "a header" },
    { text: `"Authorization": "Basic ${encoded}"`, value: encoded, why: "JSON" },
    { text: `curl -H 'authorization: basic ${encoded}'`, value: encoded, why: "lower case" },
    { text: `- Basic ${encoded}`, value: encoded, why: "a recording of requests in YAML" },
    { text: `headers["Authorization"] = "Basic ${encoded}"`, value: encoded, why: "code" },
    {
      text: ["Authorization: Basic    ", "YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI="].join(""),
      value: ["YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI="].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Authorization: Basic", " YW5hOlQ3eHFQMm1aOXI"].join(""),
      value: ["YW5hOlQ3e", "HFQMm1aOXI"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["Authorization: Basic ", "YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI=", "="].join(""),
      value: ["YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI=", "="].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", why: "the example of the standard" },
    { text: "Authorization: Basic dXNlcjpwYXNzd29yZA==", why: "user:password" },
    { text: "a basic understanding of French", why: "an English word" },
    { text: "Basic authentication", why: "the name of the scheme" },
    { text: "Authorization: Basic <credentials>", why: "a place to fill in" },
    { text: "Authorization: Basic YW5hLXdpdGhvdXQ=", why: "no colon in it, so no password" },
  ],
};
