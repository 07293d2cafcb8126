/**
 * Hints for digits. "<digits>" is seven or more with separators between them; "<digits:9>" and "<digits:8-12>" say how many,
 * counted over up to eight neighbouring groups: "046 454 286" holds 3, 6 and 9 digits, and so does "1963 046 454 286".
 */
const form = /^<digits(?::([0-9]{1,2})(?:-([0-9]{1,2}))?)?>$/;

/** More digits than this in a run are counted as this many. */
export const mostDigits = 31;
const usualDigits = 7;
export const groupsOfOneNumber = 8;

/** Bit n set: a number of n digits is wanted. 0 for a hint that is a word. Throws a RangeError for "<digits:0>" and the like. */
export function digitHintMask(hint: string): number {
  const match = form.exec(hint);
  if (match === null) return 0;
  const least = match[1] === undefined ? usualDigits : Number(match[1]);
  const most = match[1] === undefined ? mostDigits : Number(match[2] ?? match[1]);
  if (least < 3 || most < least || most > mostDigits) throw new RangeError(`hint ${hint}: expected 3 to ${mostDigits} digits`);
  let mask = 0;
  for (let count = least; count <= most; count++) mask |= 1 << count;
  return mask;
}

/** What a run has to hold for a pattern that needs `least` digits; 0 if it can do without. More than eight groups say little. */
export function digitsMask(least: number): number {
  return least < 1 ? 0 : -1 << Math.min(least, groupsOfOneNumber);
}
