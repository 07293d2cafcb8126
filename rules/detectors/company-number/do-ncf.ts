import type { DetectorExamples } from "../../../lib/schema/detector.ts";
import { officialNumber } from "../../builders/official-number.ts";

/** Norma General 06-18 of the DGII: letter, kind, serial. */
export default officialNumber({
  id: "do-ncf",
  name: "Dominican fiscal receipt number (NCF)",
  words: "ncf|e-cf|comprobante fiscal|encf",
  pattern: "[ABEP]\\d{10,18}",
  exact: true,
  check: (v) => /^(?:E(?:3[1-4]|4[1-7])\d{10}|B(?:0[1-4]|1[1-7])\d{8}|[AP]\d{8}(?:0[1-4]|1[1-7])\d{8})$/.test(v),
  severity: "low",
  canary: true,
});

export const examples: DetectorExamples = {
  match: [
    { text: "NCF: B0200014907", value: "B0200014907", why: "named" },
    { text: "La factura con NCF B1500003321 está pagada.", value: "B1500003321", why: "in a sentence" },
    { text: '{"NCF":"B0100000005"}', value: "B0100000005", why: "a field of JSON, in one piece" },
    { text: "Número de comprobante fiscal E310000000081", value: "E310000000081", why: "by its full name" },
    { text: "B0200014907 (NCF)", value: "B0200014907", why: "the name stands behind it" },
    { text: "NCF\tE310000000081\tactive", value: "E310000000081", why: "a row of a table" },
  ],
  ignore: [
    { text: "NCF: B5100003321", why: "two digits changed places" },
    { text: "Order B1500003321 left the warehouse", why: "without its name it is any number" },
    { text: "NCF: B02000149", why: "two characters short" },
    { text: "NCF: B0100000005081", why: "three characters too many" },
    { text: "NCF: xE310000000081", why: "part of a longer token" },
    { text: "Where do I find the NCF on the form?", why: "the name without a number" },
  ],
};
