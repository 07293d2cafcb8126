import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Key stores in base64, by how they begin: PKCS #12 (RFC 7292: version 3) behind a word for it, and Java's (0xFEEDFEED). */
const detector: Detector = {
  id: "pkcs12-file",
  name: { one: "key store", other: "key stores" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["p12", "pfx", "pkcs12", "pkcs#12", "keystore", "certificate", "/u3+7q"],
  pattern:
    /(?<![A-Za-z0-9+/])(?:MI[IJK][A-Za-z0-9+/]{3}(?:IBAz|gEDM)|\/u3\+7[QS]AAAA)(?:[A-Za-z0-9+/]|\r?\n(?=[A-Za-z0-9+/]{4})){40,8000}={0,2}/,
  window: { before: 0, after: 16_200 },
  confirm: (value, { text, start }) =>
    value.startsWith("/u3") || /p12|pfx|pkcs|keystore|cert/i.test(text.slice(Math.max(0, start - 100), start)) ? 0.9 : 0.4,
  mask: () => "••••",
};
export default detector;

const body = "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6g" + "F1iOq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9Ap";

export const examples: DetectorExamples = {
  match: [
    { text: `IOS_P12=MIIKcQ${"IBAz"}CC${body}`, value: `MIIKcQ${"IBAz"}CC${body}`, why: "a certificate for signing apps" },
    { text: `pfx: "MIIJqQ${"IBAz"}CC${body}"`, value: `MIIJqQ${"IBAz"}CC${body}`, why: "Windows" },
    { text: `keystore = /u3+7${"QAAAA"}IAAAAB${body}`, value: `/u3+7${"QAAAA"}IAAAAB${body}`, why: "Java" },
    { text: `certificate: MIIQLg${"IBAz"}CC${body}==`, value: `MIIQLg${"IBAz"}CC${body}==`, why: "called a certificate" },
    {
      text: `pkcs12 <<EOF\nMIIKcQ${"IBAz"}CC${body}\n${body}\nEOF`,
      value: `MIIKcQ${"IBAz"}CC${body}\n${body}`,
      why: "two lines",
    },
  ],
  ignore: [
    { text: `certificate: MIIDdzCCAl+gAwIBAgIEAgAAuTANBg${body}`, why: "a certificate alone" },
    { text: `MIIKcQIBAzCC${body}`, why: "nothing says what it is" },
    { text: "Export it as a .p12 or .pfx file", why: "a sentence" },
    { text: "p12: MIIKcQIBAzCC", why: "cut off" },
    { text: `pfx: <base64>`, why: "a place to fill in" },
  ],
};
