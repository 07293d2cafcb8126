/** Is this page an AI tool? A sum of weak signs, with what each of them added. */
import { type PageSign, type SignFamily, signFamilies } from "./page-sign.ts";

export interface PageScore {
  /** Rounded to a whole number; never below 0. */
  readonly score: number;
  readonly found: boolean;
  /** Every sign that was seen, with what it added: 0 where its family had added as much as it may. */
  readonly parts: readonly { readonly id: string; readonly added: number; readonly why: string }[];
}

/**
 * Measured by `npm run bench:discovery`, which prints the curve. Below `found` a page says too little, or too much speaks against it.
 * `families`: so many kinds of signs must agree, so that no single habit of writing makes an AI tool. `most`: signs of one family repeat
 * each other; this many of the heaviest count.
 */
export const scoreLimits = {
  found: 8,
  families: 2,
  most: { place: 3, words: 3, answers: 3, framework: 2, about: 2, people: 4 },
} as const;

/** One of these kinds must be there: what a page says of itself and where it has its composer is not enough. */
const telling: readonly SignFamily[] = ["words", "answers", "framework"];

/** `seen`: ids of signs; unknown ones add nothing. `least`: the sum from which a page is found. */
export function scorePage(seen: readonly string[], signs: readonly PageSign[], least: number = scoreLimits.found): PageScore {
  const present = signs.filter(({ id }) => seen.includes(id));
  const counted = new Set(signFamilies.flatMap((family) => heaviest(present, family)));
  const sum = [...counted].reduce((total, { weight }) => total + weight, 0);
  const families = new Set([...counted].filter(({ weight }) => weight > 0).map(({ family }) => family));
  const score = Math.max(0, Math.round(sum));
  return {
    score,
    found: score >= least && families.size >= scoreLimits.families && telling.some((family) => families.has(family)),
    parts: present.map((sign) => ({ id: sign.id, added: counted.has(sign) ? sign.weight : 0, why: sign.why })),
  };
}

function heaviest(present: readonly PageSign[], family: SignFamily): readonly PageSign[] {
  return present
    .filter((sign) => sign.family === family)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, scoreLimits.most[family]);
}
