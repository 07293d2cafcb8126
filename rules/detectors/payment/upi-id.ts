import { holdsSign, pastSigns, signSet } from "../../../lib/core/checks/sign-set.ts";
import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Handles of the banks and apps that people pay with most (National Payments Corporation of India). */
const known =
  /@(?:ok(?:axis|hdfcbank|icici|sbi)|ybl|ibl|axl|paytm|apl|upi|pt(?:yes|axis|hdfc|sbi)|yapl|jupiteraxis|freecharge|airtel)$/i;

const detector: Detector = {
  id: "upi-id",
  name: { one: "UPI payment address", other: "UPI payment addresses" },
  category: "payment",
  family: "BANK",
  severity: "low",
  hints: ["<@>"],
  pattern: /(?<![A-Za-z0-9._%+@/-])[A-Za-z0-9][A-Za-z0-9._-]{1,48}@[a-z]{2,20}(?![A-Za-z0-9._@-]{0,1}[A-Za-z0-9@])/i,
  window: { before: 52, after: 24, begin: 0 },
  glance: isHandle,
  confirm: (value, context) => (context.near(["upi", "vpa", "bhim", "gpay", "phonepe"], 32) ? 0.8 : known.test(value) ? 0.7 : 0),
};
export default detector;

const letters = signSet(/[A-Z]/i);
const signsOfNames = signSet(/[A-Z0-9._-]/i);
const domainSigns = signSet(/[A-Z0-9@]/i);
/** The longest handle of a bank, in UTF-16 code units. */
const longestHandle = 20;

/** True if a name stands before the at sign and letters behind it, and no domain goes on from those. */
function isHandle(text: string, start: number, end: number): boolean {
  const behind = pastSigns(text, end, letters, longestHandle + 1);
  const code = text.charCodeAt(behind);
  const goesOn =
    holdsSign(domainSigns, code) || (holdsSign(signsOfNames, code) && holdsSign(domainSigns, text.charCodeAt(behind + 1)));
  return holdsSign(signsOfNames, text.charCodeAt(start - 1)) && behind > end && !goesOn;
}

export const examples: DetectorExamples = {
  match: [
    { text: "UPI: ana.example@sbi", value: "ana.example@sbi", why: "named" },
    { text: "pay 9876500000@paytm", value: "9876500000@paytm", why: "the handle of an app" },
    { text: "ana-1@okicici", why: "the handle of a bank" },
    { text: "My VPA is ana@exbank.", value: "ana@exbank", why: "a bank that the list does not know, named" },
    { text: "gpay ana.b@okaxis", value: "ana.b@okaxis", why: "named by an app" },
    {
      text: "UPI: ana.examplexelenxeneplaelealmp.e.maepnlnmap.ma.mm@sbi",
      value: "ana.examplexelenxeneplaelealmp.e.maepnlnmap.ma.mm@sbi",
      why: "as long as it may be",
    },
    { text: "UPI: ana.example@sbibiibsibbsbsbissbb", value: "ana.example@sbibiibsibbsbsbissbb", why: "as long as it may be" },
  ],
  ignore: [
    { text: "user@localhost", why: "a computer" },
    { text: "ana@company.example", why: "an e-mail address" },
    { text: "package@latest", why: "a version" },
    { text: "@paytm", why: "a mention" },
    { text: "root@okhost", why: "no such handle" },
    { text: "My VPA is ana@exbankana@.", why: "resembles it, and is none" },
    { text: "My VPA is which somebody wrote down ana@exbank.", why: "resembles it, and is none" },
  ],
};
