import { entropy } from "../../../lib/core/checks/entropy.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Seeds of one-time passwords: base32 in an otpauth address, or behind a word for the second factor (RFC 6238, Key Uri Format). */
const detector: Detector = {
  id: "otp-seed",
  name: { one: "seed of one-time passwords", other: "seeds of one-time passwords" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["otpauth:", "totp", "hotp", " otp", "2fa", " mfa", "two-factor", "two factor", "authenticator", "second factor"],
  pattern:
    /(?:(?<=secret=)[A-Z2-7]{16,128}|(?<![A-Za-z0-9])(?:[A-Z2-7]{4}[ -]){3,15}[A-Z2-7]{4}(?![A-Za-z0-9])|(?<![A-Za-z0-9])(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4}(?![A-Za-z0-9])|(?<![A-Za-z0-9/+_-])[A-Z2-7]{16,64}={0,6}(?![A-Za-z0-9/+_-]))/,
  window: { before: 40, after: 260 },
  confidence: 0.9,
  confirm(value, { text, start }) {
    const bare = value.replace(/[ =-]/g, "");
    const bits = entropy(bare);
    if (bits < 3 || !/[2-7]/.test(bare)) return bare.length >= 26 && bits > 3.6 && /^[A-Z]+$/.test(bare) ? 0.6 : 0;
    if (/^[a-z]{4}(?: [a-z]{4})+$/.test(value)) return 0;
    const before = text.slice(Math.max(0, start - 200), start);
    return /otp|2fa|mfa|factor|authenticator|secret/i.test(before) ? 0.9 : 0.3;
  },
  mask: () => "••••",
};
export default detector;

const groups = ["itn3", "ptx5", "wk2t", "m3mk", "q4lx", "7bcx"].join(" ");
const seed = "NJQB7OJP" + "LK4DESVB";

export const examples: DetectorExamples = {
  match: [
    { text: `otpauth://totp/Shop:ana?secret=${seed}&issuer=Shop`, value: seed, why: "the address behind a QR code" },
    { text: `TOTP secret: ${seed}`, value: seed, why: "a note" },
    {
      text: `2FA key ${groups}`,
      value: groups,
      why: "in groups of four, as apps show it",
    },
    { text: `authenticator.generate("${seed}${seed}")`, value: `${seed}${seed}`, why: "code" },
    { text: `MFA_SEED=${seed}${seed}`, value: `${seed}${seed}`, why: "an environment file" },
    {
      text: [
        "2FA key ",
        "7qpw",
        " wno",
        "o 4h",
        "5q 7",
        "y53 ",
        "izex",
        " cnp",
        "7 ew",
        "4f g",
        "azg ",
        "wilt",
        " pmj",
        "m wy",
        "du 5",
        "5kv ",
        "fiby",
        " kgg",
        "s q2",
        "pj 7",
        "bcx",
      ].join(""),
      value: [
        "7qpw",
        " wno",
        "o 4h",
        "5q 7",
        "y53 ",
        "izex",
        " cnp",
        "7 ew",
        "4f g",
        "azg ",
        "wilt",
        " pmj",
        "m wy",
        "du 5",
        "5kv ",
        "fiby",
        " kgg",
        "s q2",
        "pj 7",
        "bcx",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "TOTP secret: ",
        "NJQB",
        "7OJP",
        "LK4D",
        "ESVB",
        "ON7L",
        "LJSL",
        "JBOE",
        "LBKQ",
        "SJO7",
        "B4OB",
        "E4OB",
        "SSNN",
        "JBBS",
        "QDKB",
        "SVNV",
        "VBQK",
      ].join(""),
      value: [
        "NJQB",
        "7OJP",
        "LK4D",
        "ESVB",
        "ON7L",
        "LJSL",
        "JBOE",
        "LBKQ",
        "SJO7",
        "B4OB",
        "E4OB",
        "SSNN",
        "JBBS",
        "QDKB",
        "SVNV",
        "VBQK",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: ["TOTP secret: NJQB", "7OJPLK4DESVB======"].join(""),
      value: ["NJQB7OJPLK4", "DESVB======"].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "otpauth://totp/Shop:ana?issuer=Shop", why: "no seed" },
    { text: "2FA is mandatory from MONDAY", why: "words" },
    { text: "TOTP secret: AAAAAAAAAAAAAAAA", why: "one letter" },
    { text: seed, why: "without a word for it" },
    { text: "the two-factor code is 482913", why: "a code lives for half a minute" },
    { text: "2fa with this word list they said", why: "words of four letters" },
    { text: ["2FA key itn5 ptx5 ", "wk5t m5mk q8lx 9bcx"].join(""), why: "resembles it, and does not pass the check" },
  ],
};
