import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** AAMVA: three letters and three or four digits, or California's digit, three letters, three digits; only with its name. */
export default officialNumber({
  id: "us-plate",
  name: "North American licence plate",
  words: "license plate|plate #|tag number|plate no|plate:",
  shared: "plate",
  pattern: "[A-Z]{1,3}[ -]?\\d{3,4}[A-Z]{0,2}|\\d{1,3}[ -]?[A-Z]{2,3}[ -]?\\d{1,4}|\\d[A-Z]{3}\\d{3}|[A-Z]{2,3}-\\d{4}",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "license plate: KLM-4071", value: "KLM-4071", why: "named" },
    { text: '{"license plate":"7ABC123"}', value: "7ABC123", why: "a field of JSON, in one piece" },
    { text: "KLM-4071 (license plate)", value: "KLM-4071", why: "the name stands behind it" },
    { text: "license plate\tLQX 9518\tactive", value: "LQX 9518", why: "a row of a table" },
    { text: "- license plate = DVB-6604", value: "DVB-6604", why: "a line of notes" },
    { text: "license plate no. KLM-4071", value: "KLM-4071", why: "a word between name and number" },
    { text: "license plate: K-4071", value: "K-4071", why: "as short as it may be" },
    { text: "license plate: KLM-407", value: "KLM-407", why: "as short as it may be" },
    { text: "license plate: KLM-4071mV", value: "KLM-4071mV", why: "as long as it may be" },
    { text: "license plate no. 5CTL88", value: "5CTL88", why: "another of its forms" },
    { text: '{"license plate":"714ABC123"}', value: "714ABC123", why: "as long as it may be" },
    { text: '{"license plate":"7AB123"}', value: "7AB123", why: "as short as it may be" },
    { text: '{"license plate":"7ABC1"}', value: "7ABC1", why: "as short as it may be" },
    { text: '{"license plate":"7ABC1232"}', value: "7ABC1232", why: "as long as it may be" },
  ],
  ignore: [
    { text: "Order 218-RBT left the warehouse", why: "without its name it is any number" },
    { text: "license plate: KLM-40", why: "two characters short" },
    { text: "license plate: 7ABC123518", why: "three characters too many" },
    { text: "license plate: xLQX 9518", why: "part of a longer token" },
    { text: "Where do I find the license plate on the form?", why: "the name without a number" },
    { text: "license plate: xxx-xxxx", why: "a row of x stands for a number" },
    { text: "- license plate = 9TQRS165", why: "resembles it, and is none" },
    { text: "AXA-88200 (license plate)", why: "resembles it, and is none" },
  ],
};
