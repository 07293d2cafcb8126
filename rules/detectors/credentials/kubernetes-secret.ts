import { decodeBase64url } from "../../../lib/core/checks/base64url.ts";
import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** How far from "kind: Secret" its data may stand. */
const reach = 1_200;

/** Data of a Secret in Kubernetes: values in base64 under "data" (kubernetes.io/docs/concepts/configuration/secret). */
const detector: Detector = {
  id: "kubernetes-secret",
  name: { one: "value of a Kubernetes secret", other: "values of Kubernetes secrets" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["kind: secret", '"kind":"secret"', '"kind": "secret"'],
  pattern:
    /(?<=\n[ \t]{1,8})["']?[\w.-]{1,80}["']?[ \t]{0,2}:[ \t]{1,4}["']?(?<value>[A-Za-z0-9+/]{8,4000}={0,2})["']?,?(?=[ \t]{0,4}(?:\r?\n|$))/,
  valueGroup: "value",
  window: { before: reach, after: 4_200 },
  confirm(value, { text, start }) {
    const before = text.slice(Math.max(0, start - 4_000), start);
    const data = Math.max(before.lastIndexOf("\ndata:"), before.lastIndexOf('"data"'));
    if (value.length % 4 !== 0 || data < 0 || /\n[^\s#]/.test(before.slice(data + 1)) || isPlaceholder(value)) return 0;
    const decoded = decodeBase64url(value.replaceAll("+", "-").replaceAll("/", "_"));
    return decoded !== null &&
      decoded.length >= 5 &&
      !isPlaceholder(decoded) &&
      !/^(?:true|false|admin|root|[0-9]{1,5})$/.test(decoded.trim())
      ? 0.9
      : 0.2;
  },
  mask: () => "••••",
};
export default detector;

const value = "VDd4cVAy" + "bVo5cg==";
const head = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\n";

export const examples: DetectorExamples = {
  match: [
    { text: `${head}data:\n  password: ${value}\n`, value, why: "YAML" },
    { text: `${head}type: Opaque\ndata:\n  username: YW5h\n  db.pass: ${value}`, value, why: "the second of two fields" },
    { text: `apiVersion: v1\ndata:\n  config: ${value}\nkind: Secret\n`, value, why: "the kind stands below" },
    { text: `{"kind": "Secret",\n "data": {\n  "token": "${value}"\n }}`, value, why: "JSON" },
    { text: `${head}data:\n  tls.key: "${value}"\n`, value, why: "in quotes" },
    {
      text: [
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n password: ",
        "VDd4",
        "cVAy",
        "bVo5",
        "cg==",
        "\n",
      ].join(""),
      value: ["VDd4", "cVAy", "bVo5", "cg=="].join(""),
      why: "as short as it may be",
    },
    {
      text: [
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password  : ",
        "VDd4",
        "cVAy",
        "bVo5",
        "cg==",
        "\n",
      ].join(""),
      value: ["VDd4", "cVAy", "bVo5", "cg=="].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password:    ",
        "VDd4",
        "cVAy",
        "bVo5",
        "cg==",
        "\n",
      ].join(""),
      value: ["VDd4", "cVAy", "bVo5", "cg=="].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ndata:\n  password: ",
        "VDd4",
        "cVAy",
        "bVo5",
        "cg==",
        "    \n",
      ].join(""),
      value: ["VDd4", "cVAy", "bVo5", "cg=="].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: `apiVersion: v1\nkind: ConfigMap\ndata:\n  logo: ${value}\n`, why: "a map of settings is no secret" },
    { text: `${head}data:\n  password: <base64>\n`, why: "a place to fill in" },
    { text: `${head}data:\n  enabled: dHJ1ZQ==\n`, why: "true" },
    { text: `${head}data:\n  empty: ""\n`, why: "empty" },
    { text: "kind: SecretStore\nspec:\n  provider: vaultkv2\n", why: "another kind" },
    {
      text: ["apiVersion: v1\ndata:\n  config:", " JHd1cDNybJo6cg==\nkind: Secret\n"].join(""),
      why: "resembles it, and does not pass the check",
    },
    {
      text: [
        '{"KI',
        'ND":',
        ' "SE',
        "CRET",
        '",\n ',
        '"DAT',
        'A": ',
        "{\n  ",
        '"TOK',
        'EN":',
        ' "VD',
        "D4CV",
        "AYBV",
        "O5CG",
        '=="\n',
        " }}",
      ].join(""),
      why: "resembles it, and is none",
    },
  ],
};
