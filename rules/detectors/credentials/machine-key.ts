import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Keys that sign and encrypt the state of ASP.NET pages: hexadecimal digits in web.config (learn.microsoft.com, machineKey element). */
const detector: Detector = {
  id: "machine-key",
  name: { one: "ASP.NET machine key", other: "ASP.NET machine keys" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["validationkey", "decryptionkey"],
  pattern: /(?:validation|decryption)Key[ \t]{0,4}=[ \t]{0,4}["'](?<value>[0-9A-Fa-f]{32,256})(?:,IsolateApps)?["']/i,
  valueGroup: "value",
  window: { before: 1, after: 290, begin: 0 },
  confirm: (value) => (isPlaceholder(value) || new Set(value).size < 8 ? 0 : 0.96),
  mask: () => "••••",
};
export default detector;

const key = "40CC9B538C9FF890F6EBD178" + "915FA1AB1082FFA5F5813642";

export const examples: DetectorExamples = {
  match: [
    { text: `<machineKey validationKey="${key}${key}" validation="SHA1" />`, value: `${key}${key}`, why: "signs" },
    { text: `<machineKey decryptionKey="${key}" />`, value: key, why: "encrypts" },
    { text: `validationKey='${key.toLowerCase()}'`, value: key.toLowerCase(), why: "lower case" },
    { text: `decryptionKey = "${key},IsolateApps"`, value: key, why: "one for each application" },
    { text: `validationKey="${key}" decryptionKey="x"`, value: key, why: "two on a line" },
  ],
  ignore: [
    { text: 'validationKey="AutoGenerate,IsolateApps"', why: "made by the server" },
    { text: `validationKey="${"0".repeat(48)}"`, why: "one digit" },
    { text: `validationKey="${key.slice(0, 20)}"`, why: "too short" },
    { text: "validationKey is an attribute", why: "a sentence" },
    { text: 'decryptionKey="[your key]"', why: "a place to fill in" },
  ],
};
