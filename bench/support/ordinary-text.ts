/** Text as people paste it, made up and the same in every run: prose, mail, code, logs and tables, a few sensitive values among them. */

/** A small seeded generator (mulberry32): numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words =
  "the quarterly report shows that our team moved most of its budget into support because customers asked for shorter waiting times and a clear answer on the first call while the plan for spring remains open please rewrite this paragraph so that it sounds friendly explain why the function returns early and suggest better names".split(
    " ",
  );

const makers: ((random: () => number) => string)[] = [
  (random) =>
    `${Array.from({ length: 12 + Math.floor(random() * 12) }, () => words[Math.floor(random() * words.length)]).join(" ")}.`,
  (random) =>
    `  const total${Math.floor(random() * 90)} = items.filter((item) => item.price > ${Math.floor(random() * 900)}).length;`,
  (random) =>
    `2026-03-${10 + Math.floor(random() * 18)}T08:15:${10 + Math.floor(random() * 49)}Z INFO request id=${Math.floor(random() * 1e9).toString(16)} took ${Math.floor(random() * 800)} ms`,
  (random) =>
    `${Math.floor(random() * 1e5)}\t${(random() * 1e4).toFixed(2)}\topen\t${words[Math.floor(random() * words.length)]}`,
  (random) =>
    `import { ${words[Math.floor(random() * words.length)]} } from "./${words[Math.floor(random() * words.length)]}/index.js";`,
];

/** About `length` UTF-16 code units. One line in `every` holds a made-up e-mail address, phone number or card number. */
export function ordinaryText(length: number, seed: number, every = 40): string {
  const random = seeded(seed);
  const lines: string[] = [];
  let size = 0;
  for (let index = 1; size < length; index++) {
    const made =
      index % every === 0
        ? sensitiveLine(random)
        : (makers[Math.floor(random() * makers.length)] as (typeof makers)[number])(random);
    lines.push(made);
    size += made.length + 1;
  }
  return lines.join("\n").slice(0, length);
}

function sensitiveLine(random: () => number): string {
  const pick = Math.floor(random() * 3);
  if (pick === 0) return `Write to mira.falk${Math.floor(random() * 99)}@example.com before Friday.`;
  if (pick === 1) return `Call me on +49 30 901820${10 + Math.floor(random() * 89)}.`;
  return `Paid with ${["4111", "1111", "1111", "1111"].join(" ")}, expires in spring.`;
}
