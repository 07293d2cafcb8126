import { isSettingLine } from "../../../lib/core/checks/is-setting-line.ts";
import { isWordy } from "../../../lib/core/checks/letter-pairs.ts";
import { looksLikeKey } from "../../../lib/core/checks/looks-like-key.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { assignment, isAboutSecret } from "../../builders/assignment.ts";

const { pattern, glance, nameOf } = assignment(
  "secret|(?:api|access|auth|private|encryption|encrypt|master|signing|session|license|licence|account|storage|shared|client|webhook|cipher|security|secure|admin|service|application|app|rest|developer|subscription|integration|validation|decryption)[_ -]?key|token|credentials?|auth(?![a-z])",
);
/** Keys that everybody may have, and things that only share the word. */
const harmless =
  /public|publish|csrf|xsrf|cancel|next[_-]?page|page|sync|continuation|token[_-]?(?:s|count|limit|usage|izer)$|max|min|eos|bos|pad|unk|device/i;

/** A token or key that is bound to a name. Machines make such values, so they look random. */
const detector: Detector = {
  id: "secret-assignment",
  name: { one: "secret or key in an assignment", other: "secrets or keys in assignments" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "secret",
    "apikey",
    "api_key",
    "api-key",
    "api key",
    "accesskey",
    "authkey",
    " key ",
    "_key",
    "token",
    "credential",
    " auth ",
  ],
  glance,
  pattern,
  valueGroup: "value",
  window: { before: 16, after: 420, begin: 0 },
  confirm: (value, { text, start, end }) => {
    const name = nameOf(text, start);
    if (harmless.test(name)) return 0;
    const quoted = /["'`]$/.test(text.charAt(start - 1));
    const literal = quoted || isSettingLine(text, start, end);
    const key = value.endsWith("..") ? 0 : looksLikeKey(quoted ? value : value.replace(/[.:!?]$/, ""));
    // Secrets that people make up have signs that keys never have; other names, such as "token", stand for keys only.
    const sure =
      key > 0 ||
      !/secret/i.test(name) ||
      /(?:client|api|consumer|access|app)[_ -]?secret/i.test(name) ||
      isWordy(value) ||
      /^[A-Za-z]{1,40}$/.test(value)
        ? key
        : Math.min(0.6, looksLikePassword(value, { literal, next: text.charAt(end) }));
    if (!literal && /^[([{<]$/.test(text.charAt(end))) return 0;
    return sure >= 0.5 && isAboutSecret(name) && !/secret_?id$/i.test(name) ? 0.3 : sure;
  },
  mask: () => "••••",
};
export default detector;

const value = "T7xqP2mZ9r" + "B4wKd8sLv3";

export const examples: DetectorExamples = {
  match: [
    { text: `client_secret => "${value}"`, value, why: "Ruby" },
    { text: `api_key := "${value}"`, value, why: "a declaration in Go" },
    { text: `ACCESS_TOKEN=${value}`, value, why: "an environment file" },
    { text: `"authToken": "${value}"`, value, why: "JSON" },
    { text: `const key = process.env.JWT_SECRET || "${value}";`, value, why: "what is used if the environment has none" },
    {
      text: `secret_id = "${["9b1d", "4c2a"].join("")}-5e6f-4a7b-8c9d-0e1f2a3b4c5d"`,
      value: `${["9b1d", "4c2a"].join("")}-5e6f-4a7b-8c9d-0e1f2a3b4c5d`,
      why: "a UUID that is called a secret",
    },
    { text: `secret: '${"qzkfwxj" + "vbnmt"}'`, value: "qzkfwxj" + "vbnmt", why: "letters that make no word" },
    { text: `buildConfigField 'String', 'API_KEY', '"${value}"'`, value, why: "Gradle" },
    {
      text: ['secret_id = "t', 'oken8L:=X4(   "'].join(""),
      value: ["token8L", ":=X4(   "].join(""),
      why: "another of its forms",
    },
    {
      text: ["secret: 'qzzzzzzzzzzzzzzzzzz", "zzzzzzzzzzzzzzzzzzkfwxjvbnmt'"].join(""),
      value: ["qzzzzzzzzzzzzzzzzzzzzzz", "zzzzzzzzzzzzzzkfwxjvbnmt"].join(""),
      why: "written in another way",
    },
    { text: ["ACCESS_TOKEN=to", "kenZDQ F'''ALEL"].join(""), value: ["toke", "nZDQ"].join(""), why: "another of its forms" },
  ],
  ignore: [
    { text: 'token = "access_token"', why: "a name" },
    { text: `token=$${"{API_TOKEN}"}`, why: "kept elsewhere" },
    { text: 'api_key = "your-api-key"', why: "a place to fill in" },
    { text: "secret: getSecret(name)", why: "a call" },
    { text: 'translationToken: "page.header.title"', why: "a path into a dictionary" },
    { text: `publicKey: "${value}"`, why: "a public key is for everybody" },
    { text: `next_page_token: "${value}"`, why: "a place in a list" },
    { text: `csrf_token = "${value}"`, why: "worth nothing outside its page" },
    { text: `secretName: "db-credentials-2"`, why: "the name of a secret" },
    { text: 'secret = "development"', why: "a word" },
    { text: "max_tokens: 4096", why: "a number of words" },
    { text: ['"authToken": "authB4"', ':SecretStr (V8ZT    "'].join(""), why: "resembles it, and is none" },
    { text: ["secret: 'restkeyD4\" ", "String:GPW(\"C5', B--'"].join(""), why: "resembles it, and is none" },
    { text: ['secret_id = "authWGW"', "':&String,AY(L85ZCGXC\""].join(""), why: "resembles it, and is none" },
  ],
};
