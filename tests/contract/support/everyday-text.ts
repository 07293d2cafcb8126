/** Text of the commonest words, as often as they are used: what a hint should not stand in. Made here, the same in every run. */
import { ordinaryText, seeded } from "../../../bench/support/ordinary-text.ts";

/** By frequency, roughly (Zipf's law): English, then words that programs are full of. */
const english =
  "the of and to a in is you that it he was for on are as with his they I at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first water been call who oil its now find long down day did get come made may part over new sound take only little work know place year live me back give most very after thing our just name good sentence man think say great where help through much before line right too mean old any same tell boy follow came want show also around form three small set put end does another well large must big even such because turn here why ask went men read need land different home us move try kind hand picture again change off play spell air away animal house point page letter mother answer found study still learn should world please explain text example story create list using following code question based provide write email company user data system information customer product project business report team product using describe important".split(
    " ",
  );
const code =
  "const let return function import from if else for while class public private static void int string new this null true false undefined async await try catch export default type interface value index result error name data list map filter console log print def self None True elif range len item items key config options response request get set add update delete select where order limit div span style width height color margin padding border".split(
    " ",
  );

export function everydayText(length: number): string {
  const random = seeded(7);
  const zipf = (words: readonly string[]) => words[Math.floor(words.length ** random()) - 1] ?? words[0]!;
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 1) {
    const source = random() < 0.7 ? english : code;
    const word = random() < 0.5 ? zipf(source) : source[Math.floor(random() * source.length)]!;
    parts.push(word + (random() < 0.12 ? [".", ",", ":", "\n", " = ", "()"][Math.floor(random() * 6)] : ""));
  }
  // No sensitive lines: those are meant to wake detectors. The time of its logs is always the same.
  const ordinary = ordinaryText(length, 3, Number.POSITIVE_INFINITY).replaceAll(
    ":15:",
    () => `:${10 + Math.floor(random() * 50)}:`,
  );
  return `${parts.join(" ").slice(0, length)}\n${ordinary}`;
}
