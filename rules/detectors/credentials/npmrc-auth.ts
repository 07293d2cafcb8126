import { isPlaceholder } from "../../../lib/core/checks/placeholder.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Sign-in of package registries in .npmrc (docs.npmjs.com/cli/configuring-npm/npmrc, auth related configuration). */
const detector: Detector = {
  id: "npmrc-auth",
  name: { one: "package registry sign-in", other: "package registry sign-ins" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["_auth", "_password"],
  pattern: /(?<=[:\s]|^)_(?:auth|authToken|password)[ \t]{0,4}=[ \t]{0,4}["']?(?<value>[A-Za-z0-9+/_.=-]{8,400})/,
  valueGroup: "value",
  window: { before: 1, after: 430, begin: 0 },
  confirm: (value) => (isPlaceholder(value) || /^[A-Za-z_.]+$/.test(value) ? 0 : 0.93),
  mask: () => "••••",
};
export default detector;

const value = "YW5hOlQ3" + "eHFQMm1aOXI=";

export const examples: DetectorExamples = {
  match: [
    { text: `//registry.example/:_authToken=${value}`, value, why: "a token for one registry" },
    { text: `_auth=${value}`, value, why: "name and password for all" },
    { text: `//registry.example/:_password="${value}"`, value, why: "a password in base64" },
    { text: `always-auth=true\n_auth = ${value}`, value, why: "blanks around the sign" },
    { text: `npm config set //registry.example/:_authToken=${value}`, value, why: "on a command line" },
    {
      text: ["//registry.example/:_authTo", "ken    =YW5hOlQ3eHFQMm1aOXI="].join(""),
      value: ["YW5hOlQ3eH", "FQMm1aOXI="].join(""),
      why: "as long as it may be",
    },
    {
      text: ["//registry.example/:_authTo", "ken=    YW5hOlQ3eHFQMm1aOXI="].join(""),
      value: ["YW5hOlQ3eH", "FQMm1aOXI="].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: `//registry.example/:_authToken=$${"{NPM_TOKEN}"}`, why: "kept in the environment" },
    { text: "_auth=<base64>", why: "a place to fill in" },
    { text: "basic_auth=required_for_all", why: "another name" },
    { text: "//registry.example/:always-auth=true", why: "no secret" },
    { text: "_authToken=xxxxxxxxxxxxxxxx", why: "a row of x" },
    {
      text: [
        "npm ",
        "conf",
        "ig s",
        "et /",
        "/reg",
        "istr",
        "y.ex",
        "ampl",
        "e/:_",
        "auth",
        "Toke",
        "n=_p",
        "assw",
        "ord ",
        "=OUJ",
        "TK4N",
        "L6",
      ].join(""),
      why: "resembles it, and is none",
    },
  ],
};
