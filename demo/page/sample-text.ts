/**
 * What `npm start` suggests to paste: the kind of note that people do paste. Names are made up, the card is the number that
 * payment companies give out for tests, and everything is joined from parts so that no file holds it.
 */
const people = [
  "maren holt",
  "jonas pell",
  "ada winther",
  "tomas reyl",
  "ines kaval",
  "olof strand",
  "petra nagy",
  "samir dahl",
  "lena voss",
  "marco tinelli",
  "greta lund",
  "paul okoye",
];

const card = ["4111", "1111", "1111", "1111"];

/** Plain text of several lines; the same every time. */
export function sampleText(): string {
  const rows = people.map((name) => `- ${[name.replace(" ", "."), "lumen-freight.com"].join("@")}`);
  return [
    "Please turn this into a friendly reminder about the unpaid invoices:",
    "",
    ...rows,
    "",
    `Maren pays by card ${card.join(" ")}, the others by transfer.`,
  ].join("\n");
}

/** The values of the sample that must not arrive anywhere. */
export function sampleValues(): string[] {
  return [card.join(" "), card.join(""), ...people.map((name) => [name.replace(" ", "."), "lumen-freight.com"].join("@"))];
}
