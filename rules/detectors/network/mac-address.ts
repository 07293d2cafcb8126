import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const hexadecimal = "0123456789abcdef".split("");
/** Two digits between two colons; and words for the forms with hyphens and dots. */
const hints = [
  ...hexadecimal.flatMap((high) => hexadecimal.map((low) => `:${high}${low}:`)),
  " mac ",
  " mac:",
  "hwaddr",
  "ethernet",
  "hardware address",
  "physical address",
  "bssid",
  "bluetooth",
  "wi-fi",
  "wifi",
];

/** EUI-48 in the notations of IEEE 802 and of Cisco. */
const detector: Detector = {
  id: "mac-address",
  name: { one: "device address (MAC)", other: "device addresses (MAC)" },
  category: "personal",
  family: "NET",
  severity: "low",
  hints,
  pattern:
    /(?<![0-9A-Za-z_:-])(?:[0-9a-f]{2}(?::[0-9a-f]{2}){5}|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})(?![0-9A-Za-z_]|[:.-][0-9a-f])/i,
  window: { before: 40, after: 56 },
  confirm: (value) =>
    new Set(value.replace(/[:.-]/g, "")).size < 2 ? 0 : /[a-f]/i.test(value) || value.includes(":") ? 0.85 : 0.6,
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "MAC: 00:1b:44:11:3a:b7", value: "00:1b:44:11:3a:b7", why: "with colons" },
    { text: "Hardware address: AA-BB-CC-DD-EE-F0", value: "AA-BB-CC-DD-EE-F0", why: "with hyphens, named" },
    { text: "mac 0012.3456.789a", value: "0012.3456.789a", why: "as Cisco writes" },
    { text: "arp: 3c:5a:96:d2:4a:86 on en0", value: "3c:5a:96:d2:4a:86", why: "without its name" },
    { text: "BSSID d8-f8-a8-38-e8-08,", value: "d8-f8-a8-38-e8-08", why: "a cell of a network" },
  ],
  ignore: [
    { text: "12:30:45", why: "a time" },
    { text: "ff:ff:ff:ff:ff:ff", why: "everybody" },
    { text: "MAC: 10:2F:33-AC-29-C3", why: "two notations in one" },
    { text: "SHA1 00:1b:44:11:3a:b7:aa", why: "a longer fingerprint" },
    { text: "mac 00:1b:44:11:3a", why: "five bytes" },
    { text: "mac 00:1b:44:11:3a:bg", why: "g is no digit" },
  ],
};
