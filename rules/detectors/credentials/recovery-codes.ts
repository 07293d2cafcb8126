import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Lists of codes that replace the second factor, behind their name. Forms by what the larger services print: groups of 4 to 10 characters. */
const detector: Detector = {
  id: "recovery-codes",
  name: { one: "list of recovery codes", other: "lists of recovery codes" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: [
    "recovery code",
    "backup code",
    "recovery_code",
    "backup_code",
    "recoverycode",
    "backupcode",
    "scratch code",
    "wiederherstellungscode",
    "codes de secours",
    "códigos de recuperación",
    "códigos de backup",
    "резервные коды",
    "备用验证码",
    "恢复代码",
  ],
  pattern:
    /(?<![A-Za-z0-9-])(?=[A-Za-z]{0,11}[0-9])(?:[A-Za-z0-9]{4,12}(?:[-–][A-Za-z0-9]{3,12}){0,3}["']?[\s,;•*]{1,8}["']?){3,20}[A-Za-z0-9]{4,12}(?:[-–][A-Za-z0-9]{3,12}){0,3}(?![A-Za-z0-9-])/,
  window: { before: 0, after: 1_400 },
  confirm(value) {
    const codes = value.split(/[\s,;•*"']+/);
    const coded = codes.filter((code) => /[0-9]/.test(code));
    return coded.length * 10 >= codes.length * 8 &&
      new Set(codes).size > codes.length / 2 &&
      !/^(?:19|20)[0-9]{2}$/.test(codes[0] ?? "")
      ? 0.9
      : 0;
  },
  mask: () => "••••",
};
export default detector;

const digits = ["1274" + " 5678", "8213" + " 4096", "5520" + " 7714"].join("\n");
const codes = ["4f8k2-" + "9x7qm", "p3v6t-" + "2n8rw", "7h5jd-" + "k4c9b", "m8y2s-" + "6z3fg"];

export const examples: DetectorExamples = {
  match: [
    { text: `Recovery codes:\n${codes.join("\n")}`, value: codes.join("\n"), why: "one a line" },
    { text: `backup codes ${codes.join(", ")}`, value: codes.join(", "), why: "commas between" },
    { text: `Backup codes:\n${digits}`, value: digits, why: "digits in groups" },
    { text: `"recovery_codes": ["${codes.join('", "')}"]`, value: codes.join('", "'), why: "JSON" },
    { text: `Wiederherstellungscodes: ${codes.join(" ")}`, value: codes.join(" "), why: "German" },
    {
      text: ["Recovery codes:\nYmThkY4f8k2-9x7qm\n", "p3v6t-2n8rw\n7h5jd-k4c9b\nm8y2s-6z3fg"].join(""),
      value: ["YmThkY4f8k2-9x7qm\np3v6t-2n", "8rw\n7h5jd-k4c9b\nm8y2s-6z3fg"].join(""),
      why: "a part of it is longer",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2", "n8rw\n7h5jd-k4c9bcc444k4\nm8y2s-6z3fg"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5", "jd-k4c9bcc444k4\nm8y2s-6z3fg"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2n", "8rw\n7h5jd-BD6-5NF2IZ-NC13\nm8y2s-6z3fg"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5j", "d-BD6-5NF2IZ-NC13\nm8y2s-6z3fg"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2", "n8rw\n7h5jd-k4c9b\n;,;;   m8y2s-6z3fg"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5", "jd-k4c9b\n;,;;   m8y2s-6z3fg"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2", "n8rw\n7h5jd-k4c9b\nm8y2smysy288-6z3fg"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5", "jd-k4c9b\nm8y2smysy288-6z3fg"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2", "n8rw\n7h5jd-k4c9b\nm8y2s-6z3fgff6z3ff"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5", "jd-k4c9b\nm8y2s-6z3fgff6z3ff"].join(""),
      why: "as long as it may be",
    },
    {
      text: ["Recovery codes:\n4f8k2-9x7qm\np3v6t-2n", "8rw\n7h5jd-k4c9b\nm8y2s-H6BDS-DH9-081GX"].join(""),
      value: ["4f8k2-9x7qm\np3v6t-2n8rw\n7h5j", "d-k4c9b\nm8y2s-H6BDS-DH9-081GX"].join(""),
      why: "as long as it may be",
    },
    {
      text: [
        '"recovery_codes": ["IMX747R-CB5U-9NNAM7-NSTB; ,,JBQY;,D',
        'BD37T3-2T4-APXQIX-WD9195; "74JD-DLW-W7G,,;\'UIRPSJH-0V8"]',
      ].join(""),
      value: ["IMX747R-CB5U-9NNAM7-NSTB; ,,JBQY;,DBD37T3-2T", "4-APXQIX-WD9195; \"74JD-DLW-W7G,,;'UIRPSJH-0V8"].join(""),
      why: "another of its forms",
    },
    {
      text: ["Backup codes:\n", "0132", " 205", "1\n41", "86 3", "668\n", "2580", " 212", "2"].join(""),
      value: ["0132", " 205", "1\n41", "86 3", "668\n", "2580", " 212", "2"].join(""),
      why: "another one that passes every check",
    },
  ],
  ignore: [
    { text: "Keep your recovery codes in a safe place and never share them", why: "words" },
    { text: `recovery codes: ${"2023 2024"} 2025 2026`, why: "years" },
    { text: `recovery code: ${codes[0]}`, why: "one is no list" },
    { text: codes.join("\n"), why: "nothing says what they are" },
    { text: "backup codes: xxxx-xxxx xxxx-xxxx xxxx-xxxx xxxx-xxxx", why: "rows of x" },
    {
      text: ["Wiederherstellungscodes: 4PGKDZ-NEMQH2-8OO", "P,;'C9BDE-L7C4-FNPL-2UCHH,;; SDSJDCT,, 94UL"].join(""),
      why: "resembles it, and is none",
    },
  ],
};
