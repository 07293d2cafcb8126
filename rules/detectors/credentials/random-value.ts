import { lineStart } from "../../../lib/core/checks/line-start.ts";
import { looksLikeKey } from "../../../lib/core/checks/looks-like-key.ts";
import { holdsSign, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Words that say that a secret follows, at the end of a name: "cipherKey", "AUTH_TOKEN", "salt". */
const says =
  /(?:key|token|secret|auth|authorization|credentials?|cred|bearer|salt|nonce|cipher|hmac|seed|passphrase|pwd|password|unseal)(?![a-z])/gi;
/** Words that say that something else follows: names of public things, of hashes and of places. */
const denies =
  /commit|sha-?[0-9]|md5|hash|digest|checksum|etag|fingerprint|thumbprint|integrity|public|pub[_-]?key|publish|revision|version|cache|primary|foreign|sort[ _-]?key|partition|object|blob|build|csrf|xsrf|signature|certificate|tracking|analytics|captcha|site[_-]?key|next|cursor|continuation/i;
/** How far behind such a word a value may begin, on the same line. */
const reach = 40;
/** How far behind a hint one may begin. */
const begin = 48;
/** How much of the line is searched for such a word: it may be as long as the longest of them. */
const searched = reach + 16;

/**
 * Long random text right behind a word such as "key" or "token" on its line, in whatever form. The weakest of the credentials: what
 * opens nothing by itself, such as salts and nonces, is found here too.
 */
const detector: Detector = {
  id: "random-value",
  name: { one: "random value beside a word such as key or token", other: "random values beside words such as key or token" },
  category: "credential",
  family: "SECRET",
  severity: "medium",
  hints: [
    " key ",
    "apikey",
    "token",
    "secret",
    " auth ",
    "authorization",
    "credential",
    " cred ",
    "bearer",
    " salt ",
    " nonce ",
    "cipher",
    " hmac ",
    " seed ",
    "unseal",
    "password",
  ],
  pattern: /(?<![A-Za-z0-9+/_~-])[A-Za-z0-9+/_~][A-Za-z0-9+/_.~:-]{15,180}={0,2}/,
  window: { before: 0, after: 220, begin },
  glance: isBeforeRun,
  confirm(value, { text, start, end }) {
    const line = text.slice(lineStart(text, start, 96), start);
    const said = lastWord(line);
    const between = line.slice(said);
    if (said < 0 || between.length > reach || !isWhole(text, start, end)) return 0;
    const key = looksLikeKey(value.replace(/[.:]{1,3}$/, ""));
    if (key < 0.6 || denies.test(line)) return 0;
    // "key" alone is also the word for names in tables: it needs quotes, a colon or an address around the value.
    if (/(?:^|[^A-Za-z0-9_.-])key$/i.test(line.slice(Math.max(0, said - 4), said)) && !/["'`:][ \t]{0,4}$|[?&]key=$/i.test(line))
      return 0.4;
    if (/^[^A-Za-z0-9]{1,12}$|^>\{[A-Za-z0-9 ]{0,24}$/.test(between)) return !isUuid(value) ? Math.min(0.65, key) : 0;
    if ((between.match(/[A-Za-z]+/g) ?? []).length > 2) return 0;
    const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
    return key >= 0.7 && value.length >= 20 && mixed ? 0.6 : 0;
  },
  mask: () => "••••",
};
export default detector;

/** The shortest value, and the shortest without a digit, less its padding. */
const shortest = 16;
const shortestOfLetters = 18;
const keySigns = signSet(/[A-Za-z0-9+/_.~:-]/);
const digitSigns = signSet(/[0-9]/);

/** True if a run of characters of a key, as long as a value has to be, begins near enough. */
function isBeforeRun(text: string, start: number, end: number): boolean {
  const limit = Math.min(text.length, end + begin);
  let least = shortestOfLetters;
  for (let at = start, from = start; from < limit; at++) {
    const code = text.charCodeAt(at);
    if (holdsSign(keySigns, code)) {
      if (holdsSign(digitSigns, code)) least = shortest;
      if (at - from + 1 >= least) return true;
    } else {
      from = at + 1;
      least = shortestOfLetters;
    }
  }
  return false;
}

/** Where the last word ends that says that a secret follows; -1 if none is near enough. */
function lastWord(line: string): number {
  let end = -1;
  says.lastIndex = Math.max(0, line.length - searched);
  while (says.test(line)) end = says.lastIndex;
  return end;
}

/** Keys fill their quotes or their field: what goes on with other signs, or ends in dots, is a piece of something else. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[?&@#$%^*!]$|["'`]=$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[?@#$%^*!][A-Za-z0-9]|[[({…•])/.test(text.slice(end, end + 2)) &&
    !text.slice(start, end).endsWith("..")
  );
}

/** A UUID behind "key" is a name more often than not. */
function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value);
}

const value = "T7xqP2mZ9rB4wKd8" + "sLv3Yc6N";

export const examples: DetectorExamples = {
  match: [
    { text: `[DEBUG] Using storage.key=${value}`, value, why: "in a log" },
    { text: `https://api.shop.example/v1/items?key=${value}`, value, why: "in an address" },
    { text: `manager.setCipherKey(Base64.decode("${value}=="));`, value: `${value}==`, why: "the name of a call ends with it" },
    { text: `<secret>{AQAAABAAA ${value}}</secret>`, value, why: "other text stands between" },
    { text: `our token - '${value}'`, value, why: "a dash instead of a sign of equality" },
    {
      text: `salt: 3f786850e387${"550fdab836ed7e6dc881"}`,
      value: `3f786850e387${"550fdab836ed7e6dc881"}`,
      why: "hexadecimal digits of a salt",
    },
    {
      text: ["<secret>{AQAAABAAA RFG1", "MR7TAIJN11BF6=}</secret>"].join(""),
      value: ["RFG1MR7TA", "IJN11BF6="].join(""),
      why: "another of its forms",
    },
    {
      text: ['manager.setCipherKey(Base64.decode("T7xqP2mZZZZZ', 'ZZZZZZZZZZZZZZZZZZZZZZZZZZZ9rB4wKd8sLv3Yc6N=="));'].join(""),
      value: ["T7xqP2mZZZZZZZZZZZZZZZZZZZZZ", "ZZZZZZZZZZZ9rB4wKd8sLv3Yc6N=="].join(""),
      why: "written in another way",
    },
    {
      text: ["[DEBUG] Using storage.key=", "2JNC", "Z8TC", "IAOR", "0DHX"].join(""),
      value: ["2JNC", "Z8TC", "IAOR", "0DHX"].join(""),
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: value, why: "nothing says what it is" },
    { text: `public key: ${value}`, why: "a public key is for everybody" },
    { text: `cache key sha256: ${value}`, why: "a hash" },
    { text: `ssh-rsa key AAAAB3NzaC1yc2EAAAADAQABAAABgQDf4kz`, why: "a public key of SSH" },
    { text: "key: translation.header.title.long", why: "a path into a dictionary" },
    { text: `key: ${["9b1d", "4c2a"].join("")}-5e6f-4a7b-8c9d-0e1f2a3b4c5d`, why: "a UUID is a name more often than not" },
    { text: `The key is lost.\n${value}`, why: "on another line" },
    { text: `monkey ${value}`, why: "a word that ends with key" },
    { text: `our key = '${value}?${value}'`, why: "a sign that keys do not have" },
    { text: `[DEBUG] sorted by key=${value}`, why: "key alone is the word for names in tables, too" },
    { text: `the key is in the data below = '${value}'`, why: "too many words between" },
    { text: `"integrity": "sha512-${value}${value}", "key": 1`, why: "a lock file" },
    { text: ["<secret>{AQAAABAAA POOTS", "ZOAPFVISYCPVMW}</secret>"].join(""), why: "resembles it, and is none" },
    { text: ["manager.setCipherKey(Base64.de", 'code("ODOH1FLRX735FZK02L4="));'].join(""), why: "resembles it, and is none" },
  ],
};
