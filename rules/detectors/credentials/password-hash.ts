import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/**
 * Hashes of passwords, which can be guessed at leisure: crypt(5) (bcrypt, SHA-512, yescrypt …), Argon2 and scrypt (PHC string format),
 * PBKDF2 of Django and Werkzeug, {SSHA} of LDAP, and Cisco's types 8 and 9.
 */
const detector: Detector = {
  id: "password-hash",
  name: { one: "password hash", other: "password hashes" },
  category: "credential",
  family: "SECRET",
  severity: "medium",
  hints: [
    "$2a$",
    "$2b$",
    "$2y$",
    "$1$",
    "$5$",
    "$6$",
    "$y$",
    "$8$",
    "$9$",
    "$apr1$",
    "$argon2",
    "$scrypt",
    "$7$",
    "$p$",
    "$h$",
    "pbkdf2",
    "{ssha",
    "scrypt:",
  ],
  pattern:
    /(?<![A-Za-z0-9$])(?:\$2[abxy]?\$[0-3][0-9]\$[A-Za-z0-9./]{53}|\$(?:1|apr1)\$[A-Za-z0-9./]{1,8}\$[A-Za-z0-9./]{22}|\$5\$(?:rounds=[0-9]{1,9}\$)?[A-Za-z0-9./]{1,16}\$[A-Za-z0-9./]{43}|\$6\$(?:rounds=[0-9]{1,9}\$)?[A-Za-z0-9./]{1,16}\$[A-Za-z0-9./]{86}|\$(?:y|7)\$[A-Za-z0-9./]{1,16}\$[A-Za-z0-9./]{1,86}\$[A-Za-z0-9./]{43}|\$[89]\$[A-Za-z0-9./]{14}\$[A-Za-z0-9./]{43}|\$argon2(?:id|i|d)\$v=[0-9]{1,3}\$[a-z0-9=,]{5,40}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,86}|\$scrypt\$[a-z0-9=,]{5,40}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,88}|\$[PH]\$[A-Za-z0-9./]{31}|(?:pbkdf2(?:_|:)[a-z0-9]{3,8}|scrypt:[0-9:]{3,20})[:$][0-9]{0,9}\$?[A-Za-z0-9./]{4,40}\$[A-Za-z0-9+/=]{32,130}|\{SSHA(?:256|512)?\}[A-Za-z0-9+/]{28,120}={0,2})(?![A-Za-z0-9./$])/,
  window: { before: 8, after: 260 },
  confirm: (value) => (new Set(value).size < 14 ? 0 : 0.85),
  mask: (value) => `${/^(?:\$[a-z0-9]{1,8}\$|[^$:]{1,16})/.exec(value)?.[0] ?? ""}••••`,
};
export default detector;

const part = "Hq7Wz3Xc5Vb8Nm0Lk2Jh4G" + "f6Ds9ApQw1Er";

export const examples: DetectorExamples = {
  match: [
    { text: `$2b$12$${(part + part).slice(0, 53)}`, why: "bcrypt" },
    {
      text: `root:$6$${part.slice(0, 16)}$${(part + part + part).slice(0, 86)}:19000:0:99999:7:::`,
      value: `$6$${part.slice(0, 16)}$${(part + part + part).slice(0, 86)}`,
      why: "a line of /etc/shadow",
    },
    { text: `$argon2id$v=19$m=65536,t=3,p=4$${part.slice(0, 22)}$${(part + part).slice(0, 43)}`, why: "Argon2" },
    { text: `pbkdf2_sha256$600000$${part.slice(0, 22)}$${(part + part).slice(0, 43)}=`, why: "Django" },
    { text: `$1$${part.slice(0, 8)}$${part.slice(0, 22)}`, why: "MD5 of crypt" },
    {
      text: `enable secret 9 $9$${part.slice(0, 14)}$${(part + part).slice(0, 43)}`,
      value: `$9$${part.slice(0, 14)}$${(part + part).slice(0, 43)}`,
      why: "a router",
    },
    { text: `userPassword: {SSHA}${part.slice(0, 32)}`, value: `{SSHA}${part.slice(0, 32)}`, why: "LDAP" },
    { text: ["$1$H$Hq7Wz3Xc", "5Vb8Nm0Lk2Jh4G"].join(""), why: "as short as it may be" },
    {
      text: ["enable secret 9 $5$Hq4Wz3Xc9Vb9Nm$Hq1W", "z7Xc0Vb5Nm5Lk2Jh6Gf3Ds4ApQw9ErHq0Wz5Xc5"].join(""),
      value: ["$5$Hq4Wz3Xc9Vb9Nm$Hq1Wz7Xc0Vb5", "Nm5Lk2Jh6Gf3Ds4ApQw9ErHq0Wz5Xc5"].join(""),
      why: "another one of the same form",
    },
    {
      text: [
        "root:$6$H$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5Vb8N",
        "m0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5Vb8Nm0Lk2:19000:0:99999:7:::",
      ].join(""),
      value: ["$6$H$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3", "Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5Vb8Nm0Lk2"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["$argon2id$v=1$m=65536,t=3,p=4$Hq7Wz3Xc5Vb8Nm0Lk2", "Jh4G$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["$argon2id$v=192$m=65536,t=3,p=4$Hq7Wz3Xc5Vb8Nm0Lk", "2Jh4G$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "$argon2id$v=19$m=65536,t=3,p=433=36t,=35m6455=363==tp,3$Hq7Wz",
        "3Xc5Vb8Nm0Lk2Jh4G$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        "$argon2id$v=19$m=65536,t=3,p=4$Hq7Wz3Xc5Vb8Nm0Lk2Jh4G0k738z0H7bXhh8q3",
        "5XzNNz24WkmHL4NLkL0372N5m5$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5",
      ].join(""),
      why: "as long as it may be",
    },
    {
      text: ["enable secret 9 $5$H$Hq1Wz7Xc0Vb", "5Nm5Lk2Jh6Gf3Ds4ApQw9ErHq0Wz5Xc5"].join(""),
      value: ["$5$H$Hq1Wz7Xc0Vb5Nm5Lk2J", "h6Gf3Ds4ApQw9ErHq0Wz5Xc5"].join(""),
      why: "as short as it may be",
    },
    {
      text: ["pbkdf2_sha$600000$Hq7Wz3Xc5Vb8Nm0Lk2Jh4G$H", "q7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5="].join(""),
      why: "as short as it may be",
    },
    {
      text: ["pbkdf2_sha2562h$600000$Hq7Wz3Xc5Vb8Nm0Lk2Jh4G", "$Hq7Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5="].join(""),
      why: "as long as it may be",
    },
    {
      text: ["pbkdf2_sha256$$Hq7Wz3Xc5Vb8Nm0Lk2Jh4G$Hq7", "Wz3Xc5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5="].join(""),
      why: "as short as it may be",
    },
    {
      text: ["pbkdf2_sha256$600000$Hq7W$Hq7Wz3Xc5", "Vb8Nm0Lk2Jh4Gf6Ds9ApQw1ErHq7Wz3Xc5="].join(""),
      why: "as short as it may be",
    },
    {
      text: ["userPassword: {SSHA}Hq7Wz3X", "c5Vb8Nm0Lk2Jh4Gf6Ds9ApQw1=="].join(""),
      value: ["{SSHA}Hq7Wz3Xc5Vb8Nm", "0Lk2Jh4Gf6Ds9ApQw1=="].join(""),
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: "It costs $1$ or $2$ a piece", why: "prices" },
    { text: "$2b$12$short", why: "cut off" },
    { text: `$2b$12$${"x".repeat(53)}`, why: "a row of x" },
    { text: "$6$rounds=5000$salt$", why: "no hash" },
    { text: "awk '{print $1$2}'", why: "a program" },
  ],
};
