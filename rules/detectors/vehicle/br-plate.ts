import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Resolução CONTRAN 969: three letters, a digit, a letter or digit, two digits. */
export default officialNumber({
  id: "br-plate",
  name: "Brazilian licence plate",
  words: "placa",
  shared: "plate",
  pattern: "[A-Z]{3}[ -]?\\d(?:\\d{3}|[A-J]\\d{2})",
  exact: true,
  category: "personal",
  family: "VEHICLE",
  severity: "medium",
});

export const examples: DetectorExamples = {
  match: [
    { text: "placa: KLM-4071", value: "KLM-4071", why: "named" },
    { text: "A placa do carro é TZA-9518.", value: "TZA-9518", why: "in a sentence" },
    { text: '{"placa":"BRA2E19"}', value: "BRA2E19", why: "a field of JSON, in one piece" },
    { text: "KLM-4071 (placa)", value: "KLM-4071", why: "the name stands behind it" },
    { text: "placa\tQXR8J54\tactive", value: "QXR8J54", why: "a row of a table" },
    { text: "- placa = DVB6C60", value: "DVB6C60", why: "a line of notes" },
  ],
  ignore: [
    { text: "Order TZA-9518 left the warehouse", why: "without its name it is any number" },
    { text: "placa: KLM-40", why: "two characters short" },
    { text: "placa: BRA2E19J54", why: "three characters too many" },
    { text: "placa: xQXR8J54", why: "part of a longer token" },
    { text: "Where do I find the placa on the form?", why: "the name without a number" },
    { text: "placa: xxx-xxxx", why: "a row of x stands for a number" },
  ],
};
