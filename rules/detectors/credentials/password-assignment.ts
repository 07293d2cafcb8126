import { looksLikeSecret } from "../../../lib/core/checks/looks-like-secret.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** The name of the field is that of a password, which people choose, not of a key, which is random. */
const chosenByPeople =
  /(?:passwor[dt]|passwd|passphrase|contraseña|пароль|pwd|pass)[A-Za-z0-9_-]{0,24}["'`\]]{0,2}[ \t]{0,8}(?::=|=>|={1,3}|:)[ \t]{0,8}[rbfuL@]?["'`]?$/i;

const detector: Detector = {
  id: "password-assignment",
  name: { one: "password or key in an assignment", other: "passwords or keys in assignments" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "password",
    "passwd",
    "passphrase",
    "passwort",
    "contraseña",
    "пароль",
    "pwd",
    "secret",
    "apikey",
    "api_key",
    "api-key",
    "api key",
    "access_key",
    "accesskey",
    "auth_key",
    "authkey",
    "token",
    "pass=",
    "pass:",
    "_pass",
  ],
  pattern:
    /(?<!public[_ -]?(?:key)?[_ -]?)(?:passwor[dt]|passwd|passphrase|contraseña|пароль|pwd|secret|api[_ -]?key|access[_-]?key|auth[_-]?key|token|pass(?![a-z]))[A-Za-z0-9_-]{0,24}(?![A-Za-z0-9_-])["'`\]]{0,2}[ \t]{0,8}(?::=|=>|={1,3}|:(?!:)|[ \t]is[ \t:])[ \t]{0,8}(?:[rbfuL@](?=["'`]))?["'`]?(?<value>(?<=["'`])[^"'`\r\n]{4,128}(?=["'`])|(?<!["'`])[^\s"'`,;<>(){}[\]&|\\]{4,128})/i,
  valueGroup: "value",
  window: { before: 2, after: 220 },
  confidence: 0.8,
  confirm: (value, { text, start, end }) => {
    const name = text.slice(Math.max(0, start - 60), start);
    const literal = /["'`]$|\b[A-Z0-9_]{4,60}=$/.test(name);
    return looksLikeSecret(value, { literal, next: text.charAt(end), chosen: chosenByPeople.test(name) });
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `password=${value}`, value, why: "the plainest form" },
    { text: `"password": "${value}"`, value, why: "JSON" },
    { text: `DB_PASSWORD='${value}'`, value, why: "an environment file; the name has a prefix" },
    { text: `pwd: ${value}`, value, why: "YAML" },
    { text: `the password is ${value}.`.replace(".", ""), value, why: "in a sentence" },
    { text: `client_secret => "${value}"`, value, why: "Ruby, and a secret by another name" },
    { text: `api_key := "${value}${value}"`, value: `${value}${value}`, why: "a declaration in Go" },
    { text: `$password = '${value}!';`, value: `${value}!`, why: "a variable of PHP" },
    { text: `passwd=${value}&user=ana`, value, why: "ends at the next field of a query" },
  ],
  ignore: [
    { text: "password = getPassword()", why: "a call" },
    { text: "password: string;", why: "a type" },
    { text: `password=$${"{DB_PASSWORD}"}`, why: "kept elsewhere" },
    { text: "password: <your-password>", why: "a place to fill in" },
    { text: 'password = "changeme"', why: "says itself that it is none" },
    { text: "password=xxxxxxxx", why: "a row of x stands for a password" },
    { text: "password: ********", why: "masked already" },
    { text: 'password = os.environ["DB_PASSWORD"]', why: "kept in the environment" },
    { text: "self.password = password", why: "a variable" },
    { text: 'label: "Password", hint: "Enter your password"', why: "words on a form" },
    { text: "password = config.database.password", why: "a path into the configuration" },
    { text: "Is the password: required or optional?", why: "an English word behind the colon" },
    { text: "password=[SECRET_1]", why: "what our own redaction leaves" },
  ],
};
