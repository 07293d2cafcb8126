import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/**
 * Private keys without their armour: how PKCS #1, PKCS #8 and SEC 1 keys begin in base64 (a sequence of DER, version 0 or 1, RFC 8017,
 * 5958 and 5915), OpenSSH's magic "openssh-key-v1", and an armour that was encoded once more.
 */
const detector: Detector = {
  id: "bare-private-key",
  name: { one: "private key without its armour", other: "private keys without their armour" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: [
    "miicx",
    "miicw",
    "miieo",
    "miiep",
    "miiev",
    "miiew",
    "miije",
    "miijk",
    "miijq",
    "miigp",
    "mc4caqawbqyd",
    "migh",
    "mhccaqee",
    "b3blbnnzac1r",
    "ls0tls1crudjtibs",
    "ls0tls1crudjtibq",
    "ls0tls1crudjtibf",
    "ls0tls1crudjtibp",
  ],
  pattern:
    /(?<![A-Za-z0-9+/])(?:MII(?:CX[AQgwIY]|CW[wAgQ]|E[op][A-Za-z0-9+/]|J[KJ][A-Za-z0-9+/])IBA|MII(?:E[vw]|J[QR]|C[de]|Gp)[A-Za-z0-9+/]IBADAN|MC4CAQAwBQYD|MIGHAgEAMBMGByqGSM49|MHcCAQEE|b3BlbnNzaC1rZXktdjE|LS0tLS1CRUdJTi(?:BS|BQ|BF|BP)U?[A-Za-z0-9+/]{0,20}(?:IFBSSVZBVEUg|UFJJVkFURSBL|BQUklWQVRFIE))[A-Za-z0-9+/]{20,6400}(?:(?:\\n|\r?\n[ \t]{0,4})[A-Za-z0-9+/]{4,76}(?![A-Za-z0-9+/])){0,110}={0,2}/,
  window: { before: 0, after: 16_000 },
  confidence: 0.95,
  confirm: (value, { text, start }) =>
    isPlaceholder(value) || /-----\s{0,4}$/.test(text.slice(Math.max(0, start - 12), start)) ? 0 : 0.95,
  mask: () => "••••",
};
export default detector;

const body = "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6g" + "F1iOq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9Ap";

export const examples: DetectorExamples = {
  match: [
    { text: `key = 'MII${"CXQ"}IBA${body}'`, value: `MII${"CXQ"}IBA${body}`, why: "PKCS #1 of 1024 bits" },
    { text: `MII${"Eow"}IBA${body}\n${body}`, why: "PKCS #1 of 2048 bits, two lines" },
    {
      text: `"privateKey":"MII${"Evg"}IBADANBgkqhkiG9w0${body}"`,
      value: `MII${"Evg"}IBADANBgkqhkiG9w0${body}`,
      why: "PKCS #8 in JSON",
    },
    { text: `b3BlbnNzaC1${"rZXktdjE"}AAAAABG5vbmU${body}`, why: "OpenSSH" },
    { text: `MHcCAQEE${"II"}${body}`, why: "SEC 1, an elliptic curve" },
    { text: `MC4CAQAwBQYD${"K2Vw"}BCIEI${body.slice(0, 43)}`, why: "Ed25519" },
  ],
  ignore: [
    { text: `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${body}`, why: "a public key" },
    { text: `MIIDdzCCAl+gAwIBAgIEAgAAuTANBg${body}`, why: "a certificate" },
    { text: "MIICXQIBAAKBgQ", why: "cut off" },
    { text: `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAB${body}`, why: "a public key of SSH" },
    { text: `x${"MHcCAQEE"}II${body}`, why: "in the midst of other base64" },
  ],
};
