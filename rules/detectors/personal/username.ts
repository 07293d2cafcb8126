import { holdsSign, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";
import { plainWords } from "../../builders/plain-words.ts";

/** What stands where a name of a user would: names of programs, of everybody, and words of a sentence. */
const nobody =
  /^(?:(?:your|my|self|this|req|res|response|process|test|demo|default|user|guest|admin|root|postgres|mysql|oracle|sa|nginx|www-data|system|service|anonymous|the|is|and|or|not|string|null|none|true|false)(?:[._-]|\d{0,3}$)|j(?:ohn|ane)[._]?doe|\d+$)|example|placeholder|[_-](?:id|name|input|field|var|env)$/i;

const words =
  "username|user name|user|db user|ssh user|login|login name|screen name|handle|gamertag|benutzername|nom d'utilisateur|usuario|nombre de usuario|usuário|utente|nome utente|gebruikersnaam|användarnamn|brukernavn|brugernavn|käyttäjätunnus|nazwa użytkownika|uživatelské jméno|felhasználónév|kullanıcı adı|логин|имя пользователя|用户名|ユーザー名|사용자명|아이디:";
const { source, hints } = plainWords(words);
/** A name of the name, and a sign: more than "user", which begins many sentences. */
const tied = /(?<!user["'\])]{0,2}\s{0,2})(?:[=:：]\s{0,2}|\s\p{L}{1,3}\s)["'@`<]{0,2}$/iu;

/** A field of a log, and its neighbours: "user=anna status=ok". */
const field = /(?:^|[\s|;])(?:user|username|login)=["']?$/i;
const neighbour =
  /(?<![\p{L}\p{N}])(?:ip|(?:src|client|remote)_?(?:ip|addr)?|action|event|status|session|result|level|msg|method|rhost|tty|uri)=|(?<!\p{L})(?:logged|signed) (?:in|on|out|off)(?!\p{L})|login (?:failed|failure|ok|success)|failed (?:login|password)|authenticat/iu;

/** What may follow the word: a blank, a quote or bracket, a sign that ties. */
const behindWord = signSet(/[\s"'\])=:]/);

/** What a person is called by in one program. Names in plain letters are words, too: those need a sign that ties them to the label. */
const detector: Detector = {
  id: "username",
  name: { one: "user name", other: "user names" },
  category: "personal",
  family: "USERNAME",
  severity: "low",
  hints: [...hints, "_user "],
  pattern: new RegExp(
    `${source}(?![\\p{Ll}\\p{Lu}])["'\\])]{0,2}(?:\\s{0,2}[=:：]\\s{0,2}|\\s(?:is|ist|est|es|è|é|je)\\s|\\s)["'@\`<]{0,2}(?<value>[\\p{L}0-9][\\p{L}0-9._-]{2,31})(?![\\p{L}0-9_@(=]|[.-][\\p{L}0-9])`,
    "iu",
  ),
  valueGroup: "value",
  window: { before: 0, after: 72, begin: 0 },
  glance: (text, _start, end) => holdsSign(behindWord, text.charCodeAt(end)) || text.charCodeAt(end) >= 128,
  confirm(value, { text, start, end }) {
    const name = value.replace(/[.-]+$/, "");
    if (nobody.test(name)) return 0;
    // A word, and nothing that ties it: most of what follows "user" in a sentence.
    if (!/[0-9._]/.test(name) && !/["'`=:]/.test(text.slice(Math.max(0, start - 3), start))) return 0.3;
    const before = text.slice(Math.max(0, start - 32), start);
    const after = text.slice(end, end + 64);
    const numbered = /\p{L}{2}.*[0-9]{1,4}$/u.test(name) && !/^(?:v|version|python|win|step|item|table)[._-]?\d/i.test(name);
    // In a program, what is assigned without quotes is a variable.
    if (!numbered && /[=:]\s{0,2}$/.test(before) && /^\s{0,2}[;,)]/.test(after)) return 0.3;
    const isSure = () => tied.test(before) || (/["'`]$/.test(before) && /^["'`]/.test(after));
    if (numbered) return isSure() ? 0.85 : /[._-]|[0-9]{2}$/.test(name) ? 0.7 : 0.4;
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const logged = field.test(line) && neighbour.test(`${line} ${after.split("\n", 1)}`);
    return logged || (/\p{L}[._]\p{L}/u.test(name) && isSure()) ? 0.6 : 0.3;
  },
};
export default detector;

export const examples: DetectorExamples = {
  match: [
    { text: "action=login user=anamaria", value: "anamaria", why: "another word for it before" },
    { text: "login failed for user=anamaria from there", value: "anamaria", why: "the words of a log" },
    { text: "10:02:11 INFO user=anamaria status=ok", value: "anamaria", why: "a field of a log, plain letters" },
    { text: "Username: ana.maria84", value: "ana.maria84", why: "named" },
    { text: "[INFO] User anamaria522 logged in", value: "anamaria522", why: "a log" },
    { text: '"db_user": "anamaria77"', value: "anamaria77", why: "a field of JSON" },
    { text: "my handle is ana_b_1990", value: "ana_b_1990", why: "in a sentence" },
    { text: "/profile?user=anamaria959&tab=2", value: "anamaria959", why: "an address of a page" },
    { text: "Benutzername: amaria12", value: "amaria12", why: "German" },
    { text: "login: ana.maria", value: "ana.maria", why: "two words with a full stop" },
    { text: 'Username"": ana.maria84', value: "ana.maria84", why: "as long as it may be" },
    { text: "Username  : ana.maria84", value: "ana.maria84", why: "as long as it may be" },
    {
      text: "action=login user=anamariaaaiaaiaarnnamiamanrraara",
      value: "anamariaaaiaaiaarnnamiamanrraara",
      why: "as long as it may be",
    },
    { text: "10:02:11 INFO user=ユーザー名=4YX9 status=ok", value: "4YX9", why: "another of its forms" },
    { text: "Username:  ana.maria84", value: "ana.maria84", why: "as long as it may be" },
    { text: "Username: <<ana.maria84", value: "ana.maria84", why: "as long as it may be" },
    { text: "10:02:11 INFO user=amaria12 status=ok", value: "amaria12", why: "written in another way" },
  ],
  ignore: [
    { text: "user=postgres host=localhost status=ok", why: "the user of a program" },
    { text: "connect(user=owner, host=place)", why: "a variable" },
    { text: "username: your_username", why: "a place to fill in" },
    { text: "user = getUser()", why: "a call" },
    { text: "The user wants to sort 10 lists", why: "a sentence" },
    { text: "username: string", why: "a type" },
    { text: "user: admin", why: "everybody's" },
    { text: "login is required", why: "a sentence, too" },
    { text: "User 12345 left", why: "digits only" },
    { text: "const user = user2;", why: "a variable" },
    { text: 'Username"": db user ist AGVUO3', why: "resembles it, and is none" },
    { text: "login failed for user=用户名) es V2KEKP from there", why: "resembles it, and is none" },
    { text: "action=login user=사용자명=4KUSW", why: "resembles it, and is none" },
  ],
};
