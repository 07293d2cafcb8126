import { isWordy } from "../../../lib/core/checks/letter-pairs.ts";
import { looksLikePassword } from "../../../lib/core/checks/looks-like-password.ts";
import { holdsSign, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Blanks and the sign that says that something follows. */
const behindWord = signSet(/[ \t:]/);

/** A password in a sentence: "the password for the wiki is …", in the larger languages of Europe and Asia. */
const detector: Detector = {
  id: "password-prose",
  name: { one: "password in a sentence", other: "passwords in sentences" },
  category: "credential",
  family: "SECRET",
  severity: "high",
  hints: [
    "password",
    "passwort",
    "kennwort",
    "passphrase",
    "passcode",
    "mot de passe",
    "contraseña",
    "contrasena",
    "clave",
    "senha",
    "parola",
    "wachtwoord",
    "hasło",
    "heslo",
    "lösenord",
    "adgangskode",
    " passord ",
    "salasana",
    "şifre",
    "пароль",
    "密码是",
    "密码为",
    "密碼是",
    "密碼為",
    "パスワードは",
    "비밀번호는",
    "비밀번호",
    "كلمة المرور",
    "סיסמה",
    "mật khẩu",
    "kata sandi",
    " credentials ",
  ],
  // The word, a few more words, a verb or only a blank, and the value.
  pattern:
    /(?=[achkl-mpswşп密パ비كס])(?:pass(?:wor[dt]|phrase|code|ord)|kennwort|mot de passe|contrase[ñn]a|clave|senha|parola|wachtwoord|has[łl]o|heslo|lösenord|adgangskode|salasana|şifre|пароль|密[码碼]|パスワード|비밀번호|كلمة المرور|סיסמה|mật khẩu|kata sandi|credentials)(?:(?:[ \t][\p{L}\p{M}\d"'@.()_-]{1,24}){0,4}?(?:[ \t]{0,2}[:→是为為は는은][ \t]{0,2}|[ \t](?:[—–]|->?|is(?: now|t(?: jetzt)?)?|wa[sr]|lautet|est?|[èé]|to|auf|jest|[äe]r|on|adalah|là|هي|היא|becomes|olarak)[ \t:]{1,3})|(?:[ \t]\p{L}{1,12})?[ \t](?=[^\s]{0,24}[0-9]))["'`“„«»‘’「『*]{0,3}(?<value>[^\s"'`”“„«»‘’」』,;<>(){}|[\]&]{4,64})/iu,
  valueGroup: "value",
  window: { before: 1, after: 420, begin: 0 },
  // Languages without blanks have hints that end with the verb.
  glance: (text, _start, end) =>
    holdsSign(behindWord, text.charCodeAt(end)) || text.charCodeAt(end) >= 128 || text.charCodeAt(end - 1) >= 128,
  confirm(value, { text, start, end }) {
    const bare = value.replace(/[.:!?。*]{1,3}$/, "");
    const before = text.slice(Math.max(0, start - 12), start);
    const quoted = /["'`“„«‘「『*]$/.test(before);
    const said =
      quoted ||
      /(?::|->|→|[—–是为為는은は]|\s(?:is|now|was|ist|jetzt|lautet|est|es|è|é|to|auf|jest|je|är|er|on|adalah|là|هي|היא|becomes|olarak))[\s:]{0,3}$/i.test(
        before,
      );
    const sure = looksLikePassword(bare, { literal: quoted, next: text.charAt(end) });
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9.@-]/].filter((kind) => kind.test(bare)).length;
    if (sure < 0.5 || /^[\p{L}'’-]+$/u.test(bare) || /^[0-9./:-]+$/.test(bare) || isAddress(bare)) return 0;
    if (isWordy(bare) && kinds < 3) return said && kinds === 2 && /[0-9]/.test(bare) && !/[-_./]/.test(bare) ? 0.6 : 0;
    return said ? (kinds >= 2 ? 0.75 : 0) : kinds >= 3 ? 0.6 : 0;
  },
  mask: () => "••••",
};
export default detector;

/** A mail address, a host or a file stands where a password is spoken of, not where it is said. */
function isAddress(text: string): boolean {
  return /@[\w-]+\.|^(?:www\.|https?:)|\.(?:com|org|net|io|de|fr|txt|md|js|ts|py|json|ya?ml|html|php|exe|pdf)\b/i.test(text);
}

const value = "T7x" + "qP2mZ9r";

export const examples: DetectorExamples = {
  match: [
    { text: `the password is ${value}`, value, why: "English" },
    { text: `Your new password for the wiki is "${value}"`, value, why: "more words between, in quotes" },
    { text: `Log in as ana with password ${value}`, value, why: "no verb between" },
    { text: `Das Passwort lautet ${value}`, value, why: "German" },
    { text: `le mot de passe est ${value}`, value, why: "French" },
    { text: `la contraseña es ${value}`, value, why: "Spanish" },
    { text: `a senha é ${value}`, value, why: "Portuguese" },
    { text: `la password è ${value}`, value, why: "Italian" },
    { text: `het wachtwoord is ${value}`, value, why: "Dutch" },
    { text: `hasło to ${value}`, value, why: "Polish" },
    { text: `пароль - ${value}`, value, why: "Russian" },
    { text: `密码是${value}`, value, why: "Chinese" },
    { text: `パスワードは「${value}」`, value, why: "Japanese" },
    { text: `비밀번호는 ${value}`, value, why: "Korean" },
    { text: `lösenordet är: lösenord är ${value}`, value, why: "Swedish" },
    {
      text: ["Your new password for the wikiwii", 'kkwiiwiiiiiiiiiii is "T7xqP2mZ9r"'].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["the password E 4 D", "TE 7V is T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "as long as it may be",
    },
    { text: ["비밀번호  는 T", "7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    { text: ["密码是  T7", "xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    { text: ["the password i", "s ::T7xqP2mZ9r"].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: ["Log in as ana with p", "assword x T7xqP2mZ9r"].join(""),
      value: ["T7xqP", "2mZ9r"].join(""),
      why: "written in another way",
    },
    { text: ["Das Passwort la", "utett T7xqP4mZ9r"].join(""), value: ["T7xqP", "4mZ9r"].join(""), why: "written in another way" },
    { text: ["the password i", 's "\'"T7xqP2mZ9r'].join(""), value: ["T7xqP", "2mZ9r"].join(""), why: "as long as it may be" },
    {
      text: [
        "the password is ",
        "T7xq",
        "P2mZ",
        "9rPq",
        "P2T9",
        "ZTZ2",
        "P72T",
        "2rPT",
        "qT7m",
        "xqZ2",
        "T99m",
        "22mm",
        "rmxT",
        "TZqT",
        "297x",
        "mPPq",
        "T272",
      ].join(""),
      value: [
        "T7xq",
        "P2mZ",
        "9rPq",
        "P2T9",
        "ZTZ2",
        "P72T",
        "2rPT",
        "qT7m",
        "xqZ2",
        "T99m",
        "22mm",
        "rmxT",
        "TZqT",
        "297x",
        "mPPq",
        "T272",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Log in as ana with password adgangskode OH1 BNE5:", "PWP8", "BEJ"].join(""),
      value: ["PWP8", "BEJ"].join(""),
      why: "another of its forms",
    },
    { text: ["hasło to se", "nha:65TONIY"].join(""), value: ["senha:", "65TONIY"].join(""), why: "another of its forms" },
    {
      text: ["Your new password for the", ' wiki is "kennwort:NAPHS"'].join(""),
      value: ["kennwor", "t:NAPHS"].join(""),
      why: "another of its forms",
    },
    {
      text: ["Log in as ana with password ك", "لمة المرور FUQ CZI FY:REDG7XQ"].join(""),
      value: ["RED", "G7XQ"].join(""),
      why: "another of its forms",
    },
  ],
  ignore: [
    { text: "the password is wrong", why: "a word" },
    { text: "your password is at least 12 characters long", why: "a rule" },
    { text: "The password must hold a digit, e.g. 1 or 2", why: "another rule" },
    { text: "I forgot my password for user.name@mail.example", why: "a mail address" },
    { text: "le mot de passe est incorrect", why: "a word in French" },
    { text: "Das Passwort ist abgelaufen", why: "a word in German" },
    { text: "password reset on 2026-11-20", why: "a date" },
    { text: "The password is ********", why: "masked already" },
    { text: "A clave de sol is the G clef", why: "a word that means something else, too" },
    { text: "the password policy of ISO27001 and NIST", why: "a standard" },
    { text: ["パスワードは「ha", "sLo: 5IW6」"].join(""), why: "resembles it, and is none" },
    { text: ["lösenordet är: löseno", "rd är mật khẩu:NDZN8N"].join(""), why: "resembles it, and is none" },
    { text: ["Log in as ana with pa", "ssword şifre R DH8EAYS"].join(""), why: "resembles it, and is none" },
    { text: ["Log in as ana with passw", "ord كلمة المرور E NJHND3"].join(""), why: "resembles it, and is none" },
  ],
};
