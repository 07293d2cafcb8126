import { weighted } from "../../../lib/core/checks/weighted.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

const sevenThreeOne = Array.from({ length: 30 }, (_, i) => [7, 3, 1][i % 3]!);

/** Start and end of the fields that a check digit follows, by the length of the lines, counted from the line that holds dates. */
const fields: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  30: [
    [0, 6],
    [8, 14],
  ],
  36: [
    [0, 9],
    [13, 19],
    [21, 27],
  ],
  44: [
    [0, 9],
    [13, 19],
    [21, 27],
  ],
};

/** The machine-readable lines of passports, identity cards and visas (ICAO 9303, parts 4 to 7): each field has a check digit, weights 7 3 1. */
const detector: Detector = {
  id: "mrz",
  name: {
    one: "machine-readable zone of a passport or identity card",
    other: "machine-readable zones of passports or identity cards",
  },
  category: "government-id",
  family: "GOVID",
  severity: "critical",
  hints: ["<<<"],
  pattern:
    /(?<![A-Z0-9<])(?:[PV][A-Z<][A-Z<]{42}\s{1,2}[A-Z0-9<]{44}|[PVACI][A-Z<][A-Z<]{34}\s{1,2}[A-Z0-9<]{36}|[ACI][A-Z0-9<]{29}\s{1,2}[A-Z0-9<]{30}(?:\s{1,2}[A-Z<]{30})?|[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9]{7}[MFX<][0-9]{7}[A-Z0-9<]{16})(?![A-Z0-9<])/,
  window: { before: 96, after: 96 },
  confirm(value) {
    const lines = value.split(/\s{1,2}/);
    const line = lines[Math.min(1, lines.length - 1)] ?? "";
    const right = (fields[line.length] ?? []).every(([from, to]) => {
      const field = line.slice(from, to).replaceAll("<", "0");
      return weighted(field, sevenThreeOne, 10) === Number(line.charAt(to).replace("<", "0"));
    });
    return right && /[0-9]{6}/.test(line) ? 0.97 : 0;
  },
  mask: (value) => `${value.slice(0, 5)}••••`,
};
export default detector;

const passport = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
const card = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];

export const examples: DetectorExamples = {
  match: [
    { text: passport.join("\n"), why: "both lines of a passport, the specimen of the standard" },
    { text: `MRZ:\n${passport.join("\r\n")}\n`, value: passport.join("\r\n"), why: "line breaks of Windows" },
    { text: `scan ${passport[1]} ok`.replace("<<<<<10", "<<<<<10"), value: passport[1]!, why: "the second line alone" },
    { text: card.join("\n"), why: "three lines of an identity card" },
    { text: card.slice(0, 2).join("\n"), why: "an identity card without the line of the name" },
    { text: `I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6`, why: "two lines of 36" },
    { text: "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n D231458907UTO7408122F1204159<<<<<<<6", why: "as long as it may be" },
    {
      text: "I<UTOD231458907<<<<<<<<<<<<<<<\n 7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      why: "as long as it may be",
    },
    {
      text: "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
      why: "as long as it may be",
    },
  ],
  ignore: [
    { text: passport.join("\n").replace("L898902C36", "L898902C37"), why: "the check digit of the number is wrong" },
    { text: passport.join("\n").replace("7408122F", "7408132F"), why: "the check digit of the birth date is wrong" },
    { text: card.join("\n").replace("1204159", "1204151"), why: "the check digit of the expiry is wrong" },
    { text: passport[0]!, why: "only the line of the name" },
    { text: "kernel<<<grid, block>>>(a, b);", why: "code for a graphics card" },
    { text: "<<<<<<< HEAD\n=======\n>>>>>>> main", why: "a conflict of a merge" },
    {
      text: "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD421355978UTO4066719F1516309<<<<<<<8",
      why: "resembles it, and does not pass the check",
    },
  ],
};
