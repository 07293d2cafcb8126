import { decodeBase64url } from "../../../lib/core/checks/base64url.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Sign-in of container registries in Docker's config.json: name and password in base64 (docs.docker.com/reference/cli/docker/login). */
const detector: Detector = {
  id: "docker-auth",
  name: { one: "container registry sign-in", other: "container registry sign-ins" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ['"auth"', '\\"auth\\"', "'auth'"],
  pattern: /["']auth\\?["'][ \t]{0,4}:\s{0,8}\\?["'](?<value>[A-Za-z0-9+/_-]{8,400}={0,2})\\?["']/,
  valueGroup: "value",
  window: { before: 2, after: 430, begin: 0 },
  confirm(value) {
    const decoded = decodeBase64url(value.replaceAll("+", "-").replaceAll("/", "_")) ?? "";
    const [, password] = /^[\x20-\x7e]{1,100}?:([\x20-\x7e]{3,300})$/.exec(decoded) ?? [];
    if (password === undefined || isPlaceholder(password)) return 0;
    return /^(?:pass|passwd|password|pwd|secret)$/i.test(password) ? 0.3 : 0.95;
  },
  mask: () => "••••",
};
export default detector;

const value = "YW5hOlQ3" + "eHFQMm1aOXI=";

export const examples: DetectorExamples = {
  match: [
    { text: `{"auths":{"registry.example":{"auth":"${value}"}}}`, value, why: "config.json on one line" },
    { text: `{\n  "auth": "${value}"\n}`, value, why: "config.json on several" },
    { text: `"{\\"auths\\":{\\"r\\":{\\"auth\\":\\"${value}\\"}}}"`, value, why: "JSON inside JSON" },
    { text: `{'auth': '${value}'}`, value, why: "Python" },
    { text: `{"auth" : "${value}", "email": "a"}`, value, why: "other fields beside" },
    {
      text: ['{"auths":{"registry.example":{"au', 'th"    :"YW5hOlQ3eHFQMm1aOXI="}}}'].join(""),
      value: ["YW5hOlQ3eH", "FQMm1aOXI="].join(""),
      why: "as long as it may be",
    },
    {
      text: ['{"auths":{"registry.example":{"auth":        "', "YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI=", '"}}}'].join(""),
      value: ["YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI="].join(""),
      why: "as long as it may be",
    },
    {
      text: ['{"auths":{"registry.example":{"auth":"', "YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI", '"}}}'].join(""),
      value: ["YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI"].join(""),
      why: "as short as it may be",
    },
    {
      text: ['{"auths":{"registry.example":{"auth":"', "YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI=", "=", '"}}}'].join(""),
      value: ["YW5h", "OlQ3", "eHFQ", "Mm1a", "OXI=", "="].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: '{"auth": "required"}', why: "a word" },
    { text: '{"auth": "dXNlcjpwYXNz"}', why: "user:pass" },
    { text: '{"auth": "bm8tcGFzc3dvcmQ="}', why: "no colon in it, so no password" },
    { text: '{"auth": ""}', why: "empty" },
    { text: `{"oauth": "${value}"}`, why: "another name" },
  ],
};
