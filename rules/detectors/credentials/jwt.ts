import { decodeBase64url } from "../../../lib/core/checks/base64url.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const detector: Detector = {
  id: "jwt",
  name: { one: "sign-in token (JWT)", other: "sign-in tokens (JWT)" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  // '{"' in base64, followed by any letter, a blank or a line break.
  hints: ["eyj", "ewog", "ew0k"],
  pattern:
    /(?<![A-Za-z0-9_-])(?:eyJ|ewog|ew0K)[A-Za-z0-9_-]{8,1000}\.[A-Za-z0-9_-]{2,6000}(?:\.[A-Za-z0-9_-]{0,1000}){1,3}(?![A-Za-z0-9_-])/,
  window: { before: 1, after: 10_100 },
  confirm(value) {
    const [header = "", , signature = ""] = value.split(".");
    if (value.includes("..")) return 0;
    const decoded = decodeBase64url(header);
    return decoded !== null && namesAlgorithm(decoded) ? (signature === "" ? 0.6 : 0.97) : 0;
  },
  mask: (value) => `${value.slice(0, 6)}••••`,
};
export default detector;

function namesAlgorithm(json: string): boolean {
  try {
    const header: unknown = JSON.parse(json);
    return typeof header === "object" && header !== null && "alg" in header && typeof header.alg === "string";
  } catch {
    return false;
  }
}

/** {"alg":"HS256","typ":"JWT"} and {"sub":"1"}, and a signature of nothing. */
const header = "eyJhbGciOiJIUzI1NiIs" + "InR5cCI6IkpXVCJ9";
const claims = "eyJzdWIi" + "OiIxIn0";
const signature = "c2lnbmF0dXJlIG9mIG5v" + "dGhpbmcgYXQgYWxs";

export const examples: DetectorExamples = {
  match: [
    {
      text: `Authorization: Bearer ${header}.${claims}.${signature}`,
      value: `${header}.${claims}.${signature}`,
      why: "in a header",
    },
    { text: `${header}.${claims}.`, why: "unsigned; whoever accepts it is open to everybody" },
    { text: `{"token":"${header}.${claims}.${signature}"}`, value: `${header}.${claims}.${signature}`, why: "in JSON" },
    { text: `?jwt=${header}.${claims}.${signature}&x=1`, value: `${header}.${claims}.${signature}`, why: "in an address" },
    { text: `ewogImFsZyI6ICJIUzI1NiIKfQ.${claims}.${signature}`, why: "the header has line breaks" },
    { text: `${header}.a2V5.aXY.dGV4dA.dGFn`, why: "encrypted: five parts" },
  ],
  ignore: [
    { text: `${header}.${claims}`, why: "the third part is missing" },
    { text: `eyJmb28iOiJiYXIifQ.${claims}.${signature}`, why: "the header names no algorithm" },
    { text: `eyJhbGciOiJIUzI1.${claims}.${signature}`, why: "the header is no JSON" },
    { text: "eyJhb… is how they begin", why: "only the beginning" },
    { text: `x${header}.${claims}.${signature}`, why: "part of a longer token" },
    { text: `${header}.eyJz...${signature}`, why: "shortened for display" },
    { text: "key.journal.eyjafjalla.is", why: "a host that begins like one" },
  ],
};
