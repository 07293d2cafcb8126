import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Static keys of OpenVPN: 16 lines of 32 hexadecimal digits, or base64 in version 2 (openvpn.net/community-resources, static key). */
const detector: Detector = {
  id: "openvpn-static-key",
  name: { one: "OpenVPN static key", other: "OpenVPN static keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["-----begin openvpn"],
  pattern: /-----BEGIN OpenVPN (?:Static key V1|tls-crypt-v2 (?:client|server) key)-----(?:\s{0,4}[A-Za-z0-9+/=]{16,76}){2,40}/,
  window: { before: 0, after: 3_400 },
  confirm: (value) => (new Set(value.slice(60)).size > 8 ? 0.98 : 0),
  mask: () => "OpenVPN static key ••••",
};
export default detector;

const line = "3f786850e387550f" + "dab836ed7e6dc881";
const begin = "-----BEGIN OpenVPN Static key V1-----";

export const examples: DetectorExamples = {
  match: [
    { text: `${begin}\n${`${line}\n`.repeat(16).trimEnd()}`, why: "16 lines" },
    {
      text: `<tls-auth>\n${begin}\n${line}\n${line}\n</tls-auth>`,
      value: `${begin}\n${line}\n${line}`,
      why: "inside a profile, shortened",
    },
    { text: `-----BEGIN OpenVPN tls-crypt-v2 client key-----\n${line}${line}\n${line}`, why: "version 2" },
    { text: `${begin}\r\n${line}\r\n${line}`, why: "lines of Windows" },
    { text: `# key\n${begin}\n${line}\n${line}`, value: `${begin}\n${line}\n${line}`, why: "a comment before it" },
    {
      text: [
        "<tls-auth>\n-----BEGIN OpenVPN Static key V1-----\n3f786850e3875",
        "50fdab836ed7e6dc8813f786850e387550fdab836ed7e6dc881\n</tls-auth>",
      ].join(""),
      value: ["-----BEGIN OpenVPN Static key V1-----\n3f786850e3875", "50fdab836ed7e6dc8813f786850e387550fdab836ed7e6dc881"].join(
        "",
      ),
      why: "as short as it may be",
    },
    {
      text: ["-----BEGIN OpenVPN Static key V1---", "--5X9IHNPCXOSQUIUCF9QNEAQ6KNMW1NMI9Z"].join(""),
      why: "nothing else in the text",
    },
  ],
  ignore: [
    { text: begin, why: "the first line alone" },
    { text: `${begin}\n...`, why: "no body" },
    { text: `${begin}\n${"x".repeat(32)}\n${"x".repeat(32)}`, why: "rows of x" },
    { text: `-----BEGIN OpenVPN Notes-----\n${line}\n${line}`, why: "another kind" },
    { text: "An OpenVPN static key has 2048 bits.", why: "a sentence" },
    {
      text: ["-----BEGIN OpenVPN Static key V1---", "--1LHQ1Z1GLGWYIIQOJ5EV2QIYWJ24LJ2YXF"].join(""),
      why: "resembles it, and is none",
    },
  ],
};
