import type { DetectorExamples } from "../../lib/schema/detector.ts";

/**
 * Characters that look random and are the same in every run, so that no example stands in a file as one literal.
 * `set`: the characters as in a pattern's class, such as "A-Za-z0-9_". Holds a digit, if the set does.
 */
/* @__NO_SIDE_EFFECTS__ */
export function random(set: string, length: number): string {
  const alphabet = set.replace(/(.)-(.)/g, (_all, first: string, last: string) => {
    let range = "";
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) range += String.fromCharCode(code);
    return range;
  });
  let seed = length * 7_919 + alphabet.length * 104_729;
  let text = "";
  while (text.length < length) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    text += alphabet.charAt((seed >> 12) % alphabet.length);
  }
  return text;
}

/** The forms in which tokens of every vendor are pasted, and what stands in their place in manuals. `prefix`: what they begin with. */
/* @__NO_SIDE_EFFECTS__ */
export function tokenExamples(prefix: string, body: string, ...others: readonly string[]): DetectorExamples {
  const token = prefix + body;
  return {
    match: [
      { text: token, why: "bare" },
      { text: `export API_TOKEN=${token}`, value: token, why: "in a shell" },
      { text: `{"token": "${token}"}`, value: token, why: "in JSON" },
      { text: `curl -H "Authorization: Bearer ${token}"`, value: token, why: "in a header" },
      { text: `Why does ${token} no longer work?`, value: token, why: "in a sentence" },
      ...others.map((other) => ({ text: other, why: `another form: ${other.slice(0, 6)}` })),
    ],
    ignore: [
      { text: `${prefix}${body.slice(0, 3)}`, why: "cut off" },
      { text: `${prefix}${"x".repeat(body.length)}`, why: "a row of x stands for a token" },
      { text: `${prefix}${"•".repeat(body.length)}`, why: "masked already" },
      { text: `${prefix}${body.slice(0, 4)}EXAMPLE${body.slice(11)}`, why: "says itself that it is an example" },
      { text: `Z9${token}`, why: "part of a longer token" },
      { text: `${prefix}<your token>`, why: "a place to fill in" },
    ],
  };
}

/** The same for keys that only the vendor's name before them tells apart. */
/* @__NO_SIDE_EFFECTS__ */
export function namedKeyExamples(vendor: string, key: string, ...others: readonly string[]): DetectorExamples {
  const constant = vendor.toUpperCase().replace(/[^A-Z0-9]/g, "_");
  return {
    match: [
      { text: `${constant}_API_KEY=${key}`, value: key, why: "in an environment file" },
      { text: `"${vendor}": {"token": "${key}"}`, value: key, why: "in JSON, inside the vendor's part" },
      { text: `${vendor} api key: ${key}`, value: key, why: "in a note" },
      { text: `${vendor} = '${key}'`, value: key, why: "named after the vendor alone" },
      { text: `https://api.${vendor}.example/v1?api_key=${key}`, value: key, why: "in an address of the vendor" },
      ...others.map((other) => ({ text: `${vendor} key ${other}`, value: other, why: `another form: ${other.slice(0, 4)}` })),
    ],
    ignore: [
      { text: key, why: "without the vendor's name it may be anything" },
      { text: `${vendor} commit ${key}`, why: "a commit" },
      { text: `${vendor} api key: ${"x".repeat(key.length)}`, why: "a row of x stands for a key" },
      { text: `${vendor} api key: ${key.slice(0, 7)}`, why: "cut off" },
      { text: `${vendor} api key: ${key}+${key}`, why: "part of a longer value" },
      { text: `${vendor} is down.${" It will be back soon.".repeat(6)} key: ${key}`, why: "the vendor's name is too far away" },
    ],
  };
}
