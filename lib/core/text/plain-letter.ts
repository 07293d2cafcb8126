/** Look-alikes in Greek and Cyrillic, each followed by the Latin letter that it can be taken for (after Unicode TS 39). */
const lookAlikes = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSαaοoρpυuνvιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

const latin = new Map<number, number>();
for (let i = 0; i < lookAlikes.length; i += 2) latin.set(lookAlikes.charCodeAt(i), lookAlikes.charCodeAt(i + 1));

/** The Latin letter that a Greek or Cyrillic code unit can be taken for, or itself. */
export function latinLookAlike(code: number): number {
  return latin.get(code) ?? code;
}

/** The letters under the accents of U+00C0 to U+017F, "-" for signs without one. */
const accented =
  "aaaaaa-ceeeeiiii-nooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggg" +
  "gggghhhhiiiiiiiiii--jjkk-llllll--llnnnnnn---oooooo--rrrrrrsssssssstttt--uuuuuuuuuuuuwwyyyzzzzzz-";

/** The ASCII letter, in lower case, under an accent or behind a look-alike; any other code unit is returned as it is. */
export function plainLetter(code: number): number {
  if (code < 0xc0 || code >= 0x530) return code;
  if (code >= 0x370) return latinLookAlike(code);
  if (code >= 0x180) return code;
  const plain = accented.charCodeAt(code - 0xc0);
  return plain === 0x2d ? code : plain;
}
