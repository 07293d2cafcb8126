import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Private keys in the armour of SSH Communications, with four dashes (tectia.com, ssh-keygen-g3; RFC 4716 has the public half). */
const detector: Detector = {
  id: "ssh2-private-key",
  name: { one: "SSH2 private key", other: "SSH2 private keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["---- begin ssh2"],
  pattern:
    /---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----\r?\n(?:[A-Za-z-]{1,30}: [^\r\n]{1,200}\r?\n){0,6}[A-Za-z0-9+/=]{4,76}(?:(?:\r?\n|\\n)[A-Za-z0-9+/=]{4,76}(?![A-Za-z0-9+/=:-])){0,80}/,
  window: { before: 0, after: 8_000 },
  confidence: 0.98,
  mask: () => "SSH2 PRIVATE KEY ••••",
};
export default detector;

const line = "P2/56wAAA+wAAAA3x2mPqL5sTz9XwV" + "3uRb7nYcE4hJ6gF1iOa8Kd02mPqL5sTz9X";
const begin = (kind: string) => `---- BEGIN SSH2 ${kind}PRIVATE KEY ----`;

export const examples: DetectorExamples = {
  match: [
    { text: `${begin("ENCRYPTED ")}\nComment: "ana"\n${line}\n${line}`, why: "encrypted, with a comment" },
    { text: `${begin("")}\n${line}`, why: "in the clear" },
    { text: `${begin("ENCRYPTED ")}\r\n${line}`, why: "lines of Windows" },
    { text: `x\n${begin("")}\n${line}`, value: `${begin("")}\n${line}`, why: "text before it" },
    { text: `${begin("")}\nSubject: ana\nComment: "a"\n${line}`, why: "two header fields" },
  ],
  ignore: [
    { text: `---- BEGIN SSH2 PUBLIC KEY ----\n${line}`, why: "a public key is for everybody" },
    { text: begin(""), why: "the first line alone" },
    { text: `${begin("")}\n...`, why: "no body" },
    { text: "---- BEGIN SSH2", why: "cut off" },
    { text: `--- BEGIN SSH2 PRIVATE KEY ---\n${line}`, why: "three dashes" },
  ],
};
