import { phoneLengths } from "../data/phone-lengths.ts";

/** By country calling code: what national numbers begin with, by their length. Read on first use. */
let plans: Map<string, Map<number, RegExp>> | undefined;

function readPlans(): Map<string, Map<number, RegExp>> {
  const read = new Map<string, Map<number, RegExp>>();
  for (const line of phoneLengths.split("\n")) {
    const [rules = "", ...codes] = line.split(" ");
    const plan = new Map<number, RegExp>();
    for (const [, lengths = "", leads = ""] of rules.matchAll(/([a-q]+)([0-9-]+)/g)) {
      for (const letter of lengths) plan.set(letter.charCodeAt(0) - 96, new RegExp(`^[${leads}]`));
    }
    for (const code of codes) read.set(code, plan);
  }
  return read;
}

/** True if the country has numbers of this length that begin like this one. `digits`: country calling code and national number. */
export function isDialable(digits: string): boolean {
  plans ??= readPlans();
  for (let length = 1; length <= 3; length++) {
    const plan = plans.get(digits.slice(0, length));
    if (plan === undefined) continue;
    const national = digits.slice(length);
    return plan.get(national.length)?.test(national) === true;
  }
  return false;
}
