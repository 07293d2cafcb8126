import { entropy } from "../../../lib/core/checks/entropy.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const begin = "-----BEGIN";

const detector: Detector = {
  id: "pem-private-key",
  name: { one: "private key", other: "private keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["-----begin"],
  // Whole, or cut off before its end. In JSON and source code "\n" stands between the lines.
  pattern:
    /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s\\"',:;.()@<>_*#|]|-(?!----)){1,15400}-----END (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\\{1,2}[nr]|[\s"'+,]){0,6}[A-Za-z0-9+/=]{20,100}){1,130})/,
  window: { before: 0, after: 16_200 },
  confirm(value) {
    // What stands between the lines of the armour, header fields and line breaks taken out.
    const body = value
      .replace(/-----[A-Z0-9 ]{1,60}-----/g, "")
      .replace(/^[A-Za-z-]{1,30}: .{0,200}$/gm, "")
      .replace(/\\[rn]|[^A-Za-z0-9+/=]/g, "");
    return body.length >= 24 && entropy(body.slice(0, 512)) > 3.5 && /[A-Z]/.test(body) && /[a-z]/.test(body) ? 0.98 : 0;
  },
  mask: (value) => `${value.slice(0, value.indexOf("-----", 5) + 5)} ••••`,
};
export default detector;

const body = "MIIEvQIBADANBgkqhkiG9w0B\nAQEFAASCBKcwggSjAgEAAoIB\nq8Kd02mPqL5sTz9XwV3uRb7n";
const armour = (kind: string, text = body) => `${begin} ${kind}-----\n${text}\n-----END ${kind}-----`;

export const examples: DetectorExamples = {
  match: [
    { text: armour("PRIVATE" + " KEY"), why: "PKCS #8" },
    {
      text: `key:\n${armour("RSA PRIVATE" + " KEY")}\nend`,
      value: armour("RSA PRIVATE" + " KEY"),
      why: "PKCS #1, text around it",
    },
    { text: armour("OPENSSH PRIVATE" + " KEY"), why: "OpenSSH" },
    {
      text: armour("EC PRIVATE" + " KEY", `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B2C3D\n\n${body}`),
      why: "encrypted, with header fields",
    },
    { text: armour("PGP PRIVATE" + " KEY BLOCK", `Version: X 1.0\n\n${body}\n=aB3d`), why: "OpenPGP" },
    {
      text: JSON.stringify({ private_key: armour("PRIVATE" + " KEY") }),
      value: JSON.stringify(armour("PRIVATE" + " KEY")).slice(1, -1),
      why: "one line in JSON",
    },
    { text: armour("RSA PRIVATE" + " KEY").split("\n-----END")[0]!, why: "cut off before its end" },
    {
      text: [
        "-----BEGIN 19HET 5UXXM PRIVATE KEY-----r2F4Y5X5AMEQV59",
        "QXYKEF8TQrnnRFV9IYI8SWRI3CLM9OQXYn+1EX3YXTEJ1UUJYDMSBPL",
      ].join(""),
      why: "nothing else in the text",
    },
    {
      text: [
        "-----BEGIN RSA PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9",
        'w0B\nAQEFAASCBKcwggSjAg"EAAoIB\nq8Kd02mPqL5sTz9XwV3uRb7n',
      ].join(""),
      value: ["-----BEGIN RSA PRIVATE KEY--", "---\nMIIEvQIBADANBgkqhkiG9w0B"].join(""),
      why: "written in another way",
    },
  ],
  ignore: [
    { text: armour("PUBLIC KEY"), why: "a public key is for everybody" },
    { text: armour("CERTIFICATE"), why: "a certificate is for everybody" },
    { text: armour("RSA PRIVATE" + " KEY", "..."), why: "no body" },
    { text: armour("RSA PRIVATE" + " KEY", "your private key goes here\nand nowhere else"), why: "words instead of a body" },
    { text: `A key begins with ${begin} RSA PRIVATE${" KEY"}-----`, why: "the first line alone" },
    { text: armour("RSA PRIVATE" + " KEY", "x".repeat(64)), why: "a row of x stands for a key" },
  ],
};
