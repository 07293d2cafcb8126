import { isSettingLine } from "../../../lib/core/checks/is-setting-line.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { assignment, isAboutSecret } from "../../builders/assignment.ts";

const { pattern, glance, nameOf } = assignment(
  "passwor[dt]|passwd|passphrase|passcode|kennwort|contrase[ñn]a|senha|parola|wachtwoord|lösenord|hasło|пароль|密码|密碼|パスワード|비밀번호|pwd|pass(?![a-z])",
);

/** Words that end so and mean something else: "compass", "bypass", "moltpass". */
const otherPass = /[a-z]pass$/;
const passOf =
  /(?:^|[^a-z])(?:db|user|my|admin|root|smtp|imap|mail|ftp|sql|login|new|old|key|store|http|proxy|ssh|auth|test|app)pass$/;

/** What stands before a value that is meant as it stands: a constant without blanks, or a user in the same braces. */
const settingOf =
  /[A-Z][A-Z0-9_]{3,60}=$|(?:user|username|login|name)["']?[ \t]{0,2}:[ \t]{0,2}["']?[\w.@-]{1,32}["']?,[ \t]{0,2}["']?\w{1,20}["']?[ \t]{0,2}:[ \t]{0,2}$/;

/** A password that is bound to a name: in code, settings, JSON, environment files and notes. People choose such values. */
const detector: Detector = {
  id: "password-assignment",
  name: { one: "password", other: "passwords" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "passwort",
    "kennwort",
    "contraseña",
    "contrasena",
    "senha",
    "parola",
    "wachtwoord",
    "lösenord",
    "hasło",
    "пароль",
    "密码:",
    "密碼:",
    "パスワード",
    "비밀번호",
    "pwd",
    " pass ",
    "pass=",
    "pass:",
    "pass =",
    'pass"',
  ],
  glance,
  pattern,
  valueGroup: "value",
  window: { before: 2, after: 420, begin: 0 },
  confirm: (value, { text, start, end }) => {
    const name = nameOf(text, start);
    if (otherPass.test(name) && !passOf.test(name)) return 0;
    const quoted = /["'`]$/.test(text.charAt(start - 1));
    const before = text.slice(Math.max(0, start - 64), start);
    const literal = quoted || settingOf.test(before) || isSettingLine(text, start, end);
    const sure = looksLikePassword(value, { literal, next: text.charAt(end) });
    // The argument of a call may be the name or the label of a password just as well.
    if (sure < 0.6 && /\(["'`]$/.test(before)) return 0.3;
    return sure >= 0.5 && isAboutSecret(name) ? 0.3 : sure;
  },
  mask: () => "••••",
};
export default detector;

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `password=${value}`, value, why: "the plainest form" },
    { text: `"password": "${value}"`, value, why: "JSON" },
    { text: `"{\\"password\\":\\"${value}\\"}"`, value, why: "JSON inside JSON" },
    { text: `DB_PASSWORD='${value}'`, value, why: "an environment file; the name has a prefix" },
    { text: `pwd: ${value}`, value, why: "YAML" },
    {
      text: `user: app\npassword: ${"sunf" + "lower"}\nport: 5432`,
      value: "sunf" + "lower",
      why: "a word, but alone on a line among settings",
    },
    { text: `$password = '${value}!';`, value: `${value}!`, why: "a variable of PHP" },
    { text: `passwd=${value}&user=ana`, value, why: "ends at the next field of a query" },
    { text: `define('DB_PASSWORD', '${value}');`, value, why: "a constant of PHP" },
    { text: `password := os.Getenv("DB_PASSWORD", "${value}")`, value, why: "what is used if the environment has none" },
    { text: `let password: &str = "${value}";`, value, why: "a type before the value" },
    { text: `dbPass = "${value}"`, value, why: "only the end of the name says it" },
    {
      text: `docker run -e MYSQL_ROOT_PASSWORD=${"sunf" + "lower"} -d mysql`,
      value: "sunf" + "lower",
      why: "a word, but a constant's",
    },
    { text: `users: [{user: ana, password: ${"sunf" + "lower"}}]`, value: "sunf" + "lower", why: "a word, but beside a user" },
    { text: `builder.setPassword("${value}")`, value, why: "the argument of a call" },
    { text: `userpass = "${value}"`, value, why: "one word, but of a user" },
    { text: `密码：${value}`, value, why: "Chinese, with the colon of full width" },
    { text: `Kennwort: ${value}`, value, why: "German" },
    {
      text: ["let password  : &s", 'tr = "T7xqP2mZ9r";'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["let password:&st", 'r = "T7xqP2mZ9r";'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["let password:  &s", 'tr = "T7xqP2mZ9r";'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["let password: &s", 'tr= "T7xqP2mZ9r";'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["let password: &st", 'r  = "T7xqP2mZ9r";'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["password         ", "       =T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["password==", "=T7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ["define('DB_PASSWORDR_DDSSW", "SPWWSOOASO', 'T7xqP2mZ9r');"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["define('DB_PASSWORD", "'  , 'T7xqP2mZ9r');"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["define('DB_PASSWO", "RD','T7xqP2mZ9r');"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["define('DB_PASSWORD", "',    'T7xqP2mZ9r');"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["password=    ", "    T7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ['password := os.Getenv("D', 'B_PASWORD", "G6xqY9mN1r")'].join(""),
      value: ["G6xqY", "9mN1r"].join(""),
      why: "written in another way",
    },
    { text: ["password'\"", "=T7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ['let password:  &str = "', "pass", "worT", ":Str", "ingR", '";'].join(""),
      value: ["pass", "worT", ":Str", "ingR"].join(""),
      why: "another of its forms",
    },
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
    { text: `form.getPassword("username")`, why: "the argument of a call that asks for one" },
    { text: "did:moltpass:mp-7bc123", why: "a word that only ends with pass" },
    { text: `password_hash: "${value}"`, why: "the name says that it is a hash" },
    { text: "interface Login {\n  user: string;\n  password: Encrypted;\n}", why: "a type with a name" },
    { text: ['builder.setPassword("', '密码J4" KW61  YW1EO2S")'].join(""), why: "resembles it, and is none" },
  ],
};
