import { isWordy } from "../../../lib/core/checks/letter-pairs.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Name and password as two literals of one call, or as one literal with a colon that is encoded for a header. */
const detector: Detector = {
  id: "login-call",
  name: { one: "password in a call", other: "passwords in calls" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "auth=",
    "basicauth",
    "basic_auth",
    "networkcredential",
    "credentials(",
    "passwordauthentication",
    ".login(",
    "authenticate(",
    "b64encode",
    "btoa(",
    "base64_encode",
    "encodebase64",
    "encodetostring",
    "encode64",
    "getbytes",
  ],
  pattern:
    /(?:(?:auth[ \t]?=[ \t]?|BasicAuth|basic_auth|NetworkCredential|Credentials|PasswordAuthentication|\.login|authenticate)\(\s{0,4}b?["'][^"'\r\n]{1,64}["'],\s{0,4}(?:b|new String\()?["']|(?:b64encode|btoa|base64_encode|encodeBase64(?:String)?|encodeToString|encode64|urlsafe_b64encode)\(\s{0,2}[bu]?\(?["'][^"':\s]{1,64}:)(?<value>[^"'\r\n]{4,80})["']/i,
  valueGroup: "value",
  window: { before: 24, after: 260 },
  confirm: (value) =>
    isWordy(value) && /^[A-Za-z]+$/.test(value) ? 0.3 : looksLikePassword(value, { literal: true, next: '"' }),
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `requests.get(url, auth=("ana", "${value}"))`, value, why: "Python" },
    { text: `new NetworkCredential("ana", "${value}")`, value, why: ".NET" },
    { text: `HTTPBasicAuth('ana', '${value}')`, value, why: "a class" },
    { text: `btoa("ana:${value}")`, value, why: "JavaScript" },
    { text: `base64.b64encode(b'ana:${value}')`, value, why: "bytes of Python" },
    { text: `smtp.login("ana", "${value}")`, value, why: "mail" },
    {
      text: ["requests.get(url, auth=(", '    "ana", "T7xqP2mZ9r"))'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        'requests.get(url, auth=("anannanaanaaannanannaaaaaaaa',
        'naanaananannannaaaannaaaannnaaananna", "T7xqP2mZ9r"))',
      ].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["requests.get(url, auth", '=("ana","T7xqP2mZ9r"))'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["requests.get(url, auth=(", '"ana",    "T7xqP2mZ9r"))'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ['btoa(  "ana:', 'T7xqP2mZ9r")'].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ['btoa("anannaaannanannnaaaaaanannnaaaanann', 'aaaaaaaaaaaanannnnanaananaaan:T7xqP2mZ9r")'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ['requests.get(url, auth=("ana", "', 'encodeBase64String(\'EN:   --""))'].join(""),
      value: ["encodeBas", "e64String("].join(""),
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "auth=(user, password)", why: "variables" },
    { text: 'smtp.login("user", "password")', why: "words of a manual" },
    { text: 'btoa("user:" + password)', why: "a variable" },
    { text: 'new NetworkCredential("ana", "<password>")', why: "a place to fill in" },
    { text: "authenticate('first', 'second')", why: "two words of a program" },
    { text: 'app.basic_auth("Members", "Please sign in")', why: "a sentence" },
  ],
};
