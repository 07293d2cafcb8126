/**
 * Text of the kinds that people paste, all made up, to run the classifier on when there is nothing else to do: a browser runs code that
 * it has seen before many times faster, and the first paste of a page is for most pages the only one.
 */

const lines: readonly ((round: number) => string)[] = [
  (n) => `Please rewrite this paragraph so that it sounds friendly, and explain why the plan for week ${n} remains open.`,
  (n) => `  const total${n} = items.filter((item) => item.price > ${n * 37}).map(({ id, name }) => [id, name]);`,
  (n) =>
    `2026-03-${10 + (n % 18)}T08:15:${10 + (n % 49)}Z INFO request id=${(n * 7_919).toString(16)} took ${n * 13} ms from 10.0.${n % 250}.7`,
  (n) => `${n * 31}\t${n}.50\topen\tAna Beispiel\tana.${n}@example.com\t+49 30 901820${10 + (n % 89)}`,
  (n) => `export API_URL="https://api.example.com/v${n}?user=ana&page=2" TIMEOUT=${n}000 # token: <your-token>`,
  (n) => `Meeting notes, ${n} May 2026: Ben asks the team in Lyon for the report; account ${n}4 0532 0130 00, room ${n}.`,
];

/** A sign beyond Latin-1: with it a browser keeps two bytes for each code unit, as it does with all that is pasted, and compiles anew. */
const wide = "\u20ac ";

/** About `length` UTF-16 code units, another text for every round; every other one wide. */
export function practiceText(round: number, length: number): string {
  let text = round % 2 === 0 ? wide : "";
  for (let index = round; text.length < length; index++) text += `${lines[index % lines.length]?.(index + 1)}\n`;
  return text;
}
