import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** RSA keys of .NET as XML: the private exponent and the primes beside the modulus (RSA.ToXmlString in learn.microsoft.com). */
const detector: Detector = {
  id: "xml-private-key",
  name: { one: "private key in XML", other: "private keys in XML" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["rsakeyvalue"],
  pattern: /<(?:D|P|InverseQ)>(?<value>[A-Za-z0-9+/]{40,1400}={0,2})<\//,
  valueGroup: "value",
  window: { before: 3_000, after: 3_000 },
  confidence: 0.97,
  mask: () => "••••",
};
export default detector;

const value = "a8Kd02mPqL5sTz9XwV3uRb7nYcE4hJ6g" + "F1iOq7Wz3Xc5Vb8N";

export const examples: DetectorExamples = {
  match: [
    { text: `<RSAKeyValue><Modulus>abc</Modulus><D>${value}</D></RSAKeyValue>`, value, why: "the private exponent" },
    { text: `<RSAKeyValue><Modulus>abc</Modulus><P>${value}</P>`, value, why: "a prime" },
    { text: `<RSAKeyValue>\n <D>${value}==</D>\n</RSAKeyValue>`, value: `${value}==`, why: "several lines" },
    { text: `"<RSAKeyValue><D>${value}${value}</D></RSAKeyValue>"`, value: `${value}${value}`, why: "in code" },
    { text: `<RSAKeyValue><InverseQ>${value}=</InverseQ></RSAKeyValue>`, value: `${value}=`, why: "the coefficient" },
  ],
  ignore: [
    { text: `<RSAKeyValue><Modulus>${value}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`, why: "a public key" },
    { text: `<html><D>${value}</D></html>`, why: "another document" },
    { text: "<RSAKeyValue><D>short</D></RSAKeyValue>", why: "too short" },
    { text: "<RSAKeyValue><D></D></RSAKeyValue>", why: "empty" },
    { text: "RSAKeyValue is an element", why: "a sentence" },
  ],
};
