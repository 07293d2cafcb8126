import { namedKey } from "../../../builders/named-key.ts";
import { namedKeyExamples, random } from "../../../builders/token-examples.ts";

/** Tokens of InfluxDB 2: base64url of 64 bytes (docs.influxdata.com/influxdb/v2/admin/tokens). */
export default namedKey({
  id: "influxdb-token",
  name: "InfluxDB token",
  vendor: ["influx"],
  body: "[A-Za-z0-9_-]{86}==",
  longest: 88,
  severity: "critical",
});

export const examples = namedKeyExamples("influx", `${random("A-Za-z0-9_-", 86)}==`);
