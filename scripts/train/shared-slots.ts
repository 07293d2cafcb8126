/** The slots that every grammar may use: people, places, numbers, dates, words. */
import type { Fill } from "./grammar.ts";
import type { Random } from "./random.ts";
import { locales, namesOf, things, words } from "./word-lists.ts";

const months = "January|February|March|April|May|June|July|August|September|October|November|December".split("|");
const weekdays = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday".split("|");
const legalForms =
  "Inc.|Corp.|LLC|Ltd|GmbH|AG|S.A.|plc|Holdings|Group|& Co.|Technologies|Partners|Bank|N.A.|Limited|Systems".split("|");
const latin = locales
  .map(([, locale]) => namesOf(locale))
  .filter(({ first, last }) => first.length > 20 && last.length > 20 && /^[A-Za-z]/.test(first[0]!));

export function createSharedSlots(random: Random): Fill {
  const { pick, below } = random;
  const group = (digits: number) => String(below(10 ** digits)).padStart(digits, "0");
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const noun = () => (random.chance(0.2) ? pick(things.animal) : pick(words.noun));
  const last = () => pick(pick(latin).last);
  const big = () => {
    const first = 1 + below(999);
    return random.chance(0.3)
      ? `${first}.${below(10)}`
      : random.chance(0.4)
        ? `${first}`
        : `${first},${group(3)}${random.chance(0.4) ? `,${group(3)}` : ""}`;
  };
  const slots: Readonly<Record<string, () => string>> = {
    n: () => String(1 + below(random.chance(0.5) ? 30 : 900)),
    nn: () => String(10 + below(90)),
    d: () => String(1 + below(9)),
    q: () => String(1 + below(4)),
    sec: () => `${1 + below(19)}.${1 + below(19)}`,
    age: () => String(1 + below(92)),
    year: () => String(1990 + below(40)),
    month: () => pick(months),
    weekday: () => pick(weekdays),
    date: () =>
      random.chance(0.5)
        ? `${pick(months)} ${1 + below(28)}, ${1990 + below(40)}`
        : random.chance(0.5)
          ? `${1 + below(12)}/${1 + below(28)}/${1990 + below(40)}`
          : `${1990 + below(40)}-0${1 + below(9)}-1${below(9)}`,
    pct: () => (random.chance(0.5) ? `${1 + below(99)}%` : `${below(60)}.${below(10)}%`),
    money: () => `$${1 + below(900)},${group(3)}${random.chance(0.2) ? ".00" : ""}`,
    big,
    bigmoney: () => `$${big()}${random.chance(0.6) ? (random.chance(0.7) ? " million" : " billion") : ""}`,
    first: () => pick(pick(latin).first),
    last,
    person: () => `${pick(pick(latin).first)} ${random.chance(0.1) ? `${pick([..."ABCDEFGHJKLMRSTW"])}. ` : ""}${last()}`,
    company: () =>
      `${random.chance(0.5) ? last() : capital(noun())}${random.chance(0.4) ? ` ${capital(noun())}` : ""}${random.chance(0.7) ? ` ${pick(legalForms)}` : ""}`,
    email: () => `${pick(pick(latin).first).toLowerCase()}.${last().toLowerCase()}@${noun()}.example`,
    phone: () => `+${1 + below(90)} ${100 + below(900)} ${group(3)} ${group(4)}`,
    street: () => `${1 + below(999)} ${capital(noun())} ${pick(["Street", "Road", "Avenue", "Lane", "Way"])}`,
    zip: () => group(5),
    city: () => pick(things.city),
    country: () => pick(things.country),
    language: () => pick(things.language),
    noun,
    Noun: () => capital(noun()),
    verb: () => pick(words.verb),
    Verb: () => capital(pick(words.verb)),
    adjective: () => pick(words.adjective),
    Adjective: () => capital(pick(words.adjective)),
    adverb: () => pick(words.adverb),
    role: () => `${pick(things.areas)} ${pick(things.jobs)}`.toLowerCase(),
    dish: () => pick(things.dish),
    food: () => pick(things.food),
    product: () => pick(things.product).toLowerCase(),
    book: () => pick(things.book),
    author: () => pick(things.author),
    song: () => pick(things.song),
    team: () => capital(`${pick(words.noun)}s`),
    lorem: () => Array.from({ length: 8 }, () => pick(things.lorem)).join(" "),
  };
  return (slot) => slots[slot]?.();
}
