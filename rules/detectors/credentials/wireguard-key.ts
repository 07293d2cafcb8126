import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Private and shared keys of WireGuard: 32 bytes in base64, 44 characters (manual pages of wg and wg-quick). */
const detector: Detector = {
  id: "wireguard-key",
  name: { one: "WireGuard key", other: "WireGuard keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["privatekey", "private_key", "presharedkey", "preshared_key", "private-key", "preshared-key", "wg genkey"],
  pattern:
    /(?:Private|Preshared)[_-]?Key["']?[ \t]{0,4}[=:][ \t]{0,4}["']?(?<value>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048x]=)(?![A-Za-z0-9+/=])/i,
  valueGroup: "value",
  window: { before: 1, after: 64 },
  confirm: (value) => (isPlaceholder(value) || new Set(value).size < 12 ? 0 : 0.96),
  mask: () => "••••",
};
export default detector;

const key = "yAnz5TF2lXXJte14tji3zlMNqLhV" + "4wKd8sLv3Yc6Nh0=";

export const examples: DetectorExamples = {
  match: [
    { text: `[Interface]\nPrivateKey = ${key}\nAddress = 10.0.0.2/32`, value: key, why: "wg-quick" },
    { text: `PresharedKey=${key}`, value: key, why: "shared by two" },
    { text: `private_key: "${key}"`, value: key, why: "YAML" },
    { text: `"privateKey": "${key}"`, value: key, why: "JSON" },
    { text: `set interfaces wireguard wg0 private-key=${key}`, value: key, why: "a router" },
  ],
  ignore: [
    { text: `PublicKey = ${key}`, why: "a public key is for everybody" },
    { text: "PrivateKey = <private key>", why: "a place to fill in" },
    { text: `PrivateKey = ${"x".repeat(43)}=`, why: "a row of x" },
    { text: `PrivateKey = ${key.slice(0, 30)}`, why: "cut off" },
    { text: "PrivateKey = $(wg genkey)", why: "made when it is run" },
  ],
};
