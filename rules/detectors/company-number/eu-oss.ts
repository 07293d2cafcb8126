import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Council Directive 2006/112/EC, title XII: EU and nine digits, or IM and ten. */
export default officialNumber({
  id: "eu-oss",
  name: "EU one-stop-shop VAT number (OSS)",
  words: "oss|one-stop-shop|ioss|one stop shop|moss",
  pattern: "EU ?\\d{9}|IM ?\\d{10}",
  exact: true,
  check: (v) =>
    (v.startsWith("IM") ? v.length === 12 : v.length === 11) &&
    /^..(?:040|056|100|191|196|203|208|233|246|250|276|300|348|372|380|428|440|442|470|528|616|620|642|703|705|724|752|900)/.test(
      v,
    ),
  severity: "low",
});

export const examples: DetectorExamples = {
  match: [
    { text: "OSS: EU276838815", value: "EU276838815", why: "named, written the way it is printed" },
    { text: "Our OSS number is EU276796631.", value: "EU276796631", why: "in a sentence" },
    { text: '{"OSS":"EU276570823"}', value: "EU276570823", why: "a field of JSON, in one piece" },
    { text: "One-Stop-Shop EU276927260", value: "EU276927260", why: "by its full name" },
    { text: "EU276828774 (OSS)", value: "EU276828774", why: "the name stands behind it" },
    { text: "OSS\tEU276927260\tactive", value: "EU276927260", why: "a row of a table" },
    { text: "One-Stop-Shop IM2038300495", value: "IM2038300495", why: "another of its forms" },
  ],
  ignore: [
    { text: "OSS: EU726796631", why: "two digits changed places" },
    { text: "Order EU276796631 left the warehouse", why: "without its name it is any number" },
    { text: "OSS: EU2768388", why: "two characters short" },
    { text: "OSS: EU276570823260", why: "three characters too many" },
    { text: "OSS: xEU276927260", why: "part of a longer token" },
    { text: "Where do I find the OSS on the form?", why: "the name without a number" },
  ],
};
