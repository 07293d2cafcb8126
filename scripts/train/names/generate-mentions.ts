/** Texts in which every name is marked, and texts in which there is none. */
import type { NameKind } from "../../../lib/core/models/name-features.ts";
import { frames, nameless } from "../data/name-frames.ts";
import { medical } from "../documents/medical.ts";
import { entriesOf, expand, type Fill, type Grammar } from "../grammar.ts";
import type { Random } from "../random.ts";
import { createSharedSlots } from "../shared-slots.ts";
import { locales, namesOf, strings, things, words } from "../word-lists.ts";
import { createAddresses } from "./addresses.ts";
import { englishSurnames, romanisedGiven, romanisedSurnames, titles } from "./more-names.ts";
import { createOrganisations } from "./organisations.ts";

export interface Mentions {
  readonly text: string;
  readonly spans: readonly { readonly kind: NameKind; readonly start: number; readonly end: number }[];
}

const frameList = frames
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.replaceAll("\\n", "\n").replaceAll("\\t", "\t"));
const namelessList = nameless
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.replaceAll("\\n", "\n").replaceAll("\\t", "\t"));
const marks: Readonly<Record<NameKind, string>> = { PERSON: "\u0001", ORG: "\u0002", LOCATION: "\u0003", ADDRESS: "\u0004" };
const close = "\u0005";
const kindOf = new Map(Object.entries(marks).map(([kind, mark]) => [mark, kind as NameKind]));
const mark = (kind: NameKind, text: string) => `${marks[kind]}${text}${close}`;

const english = locales.find(([name]) => name === "en")![1];
const cultures = locales
  .map(([, locale]) => namesOf(locale))
  .filter(
    ({ first, last }) =>
      first.length > 5 && last.length > 5 && !/[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(first[0]! + last[0]!),
  );
const englishFirst = namesOf(english).first;

export function createMentions(random: Random) {
  const { pick, chance, below } = random;
  const shared = createSharedSlots(random);
  const first = (): string =>
    chance(0.35) ? pick(englishFirst) : chance(0.25) ? pick(romanisedGiven) : pick(pick(cultures).first);
  const last = (): string =>
    chance(0.35) ? pick(englishSurnames) : chance(0.25) ? pick(romanisedSurnames) : pick(pick(cultures).last);
  const couple = (): [string, string] => {
    const roll = random.next();
    if (roll < 0.35) return [pick(englishFirst), pick(englishSurnames)];
    if (roll < 0.55) return [pick(romanisedGiven), pick(romanisedSurnames)];
    if (roll < 0.9) {
      const culture = pick(cultures);
      return [pick(culture.first), pick(culture.last)];
    }
    return [first(), last()];
  };
  const particle = () =>
    pick(["de", "van", "van der", "von", "de la", "del", "da", "dos", "bin", "al", "El", "Al", "Le", "Mac", "Di", "ten", "Ben"]);
  const initial = () => `${pick([..."ABCDEFGHIJKLMNOPRSTVW"])}.`;
  const full = (): string => {
    const [given, family] = couple();
    const roll = random.next();
    if (roll < 0.72) return `${given} ${family}`;
    if (roll < 0.79) return `${given} ${initial()} ${family}`;
    if (roll < 0.83) return `${given} ${first()} ${family}`;
    if (roll < 0.87) return `${given} ${family} ${last()}`;
    if (roll < 0.91) return `${given} ${particle()} ${family}`;
    if (roll < 0.94) return `${given} ${family}-${last()}`;
    if (roll < 0.96) return `${initial()} ${family}`;
    if (roll < 0.98) return `${given} ${family.charAt(0)}.`;
    return `${given} ${family} ${pick(["Jr.", "III", "Sr.", "PhD", "MD"])}`;
  };
  const titled = () => `${pick(titles)} ${chance(0.3) ? full() : chance(0.1) ? `${particle()} ${last()}` : last()}`;
  const places = createAddresses(random, last);
  const { organisation } = createOrganisations(random, last, places.city);
  const place = () => {
    const roll = random.next();
    if (roll < 0.6) return places.city();
    if (roll < 0.8) return places.country();
    if (roll < 0.9) return pick(strings(english.location?.state));
    if (roll < 0.95)
      return `${pick(["New", "Port", "Saint", "San", "East", "Lake", "Mount", "North", "Old"])} ${pick([last(), places.city()])}`;
    return `${last()}${pick(["ville", "ton", "burg", "stad", "heim", "dorf", "ford", "wick", "borough", "grad", "abad", "pur"])}`.replace(
      / /g,
      "",
    );
  };
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const own: Readonly<Record<string, () => string>> = {
    P: () => mark("PERSON", pick([full, first, titled])()),
    N: () => mark("PERSON", full()),
    F: () => mark("PERSON", first()),
    L: () => mark("PERSON", last()),
    T: () => mark("PERSON", titled()),
    H: () => mark("PERSON", `${pick(gentlemen)} ${last()}`),
    R: () => mark("PERSON", `${pick(ladies)} ${last()}`),
    c: () => pick([..."abcdef"]),
    O: () => mark("ORG", organisation()),
    C: () => mark("LOCATION", place()),
    A: () => mark("ADDRESS", places.address(chance(0.85) ? ", " : " ")),
    M: () => mark("ADDRESS", places.severalLines()),
    S: () => mark("ADDRESS", places.street()),
    W: () => capital(pick(pick([words.noun, words.verb, words.adjective]))),
    w: () => Array.from({ length: 1 + below(6) }, () => pick(pick([words.noun, words.verb, words.adjective]))).join(" "),
    UP: () => pick(pick([words.noun, words.verb])).toUpperCase(),
    lo: () => pick(words.noun),
    Acr: () => pick(acronyms),
    Role: () => capital(pick(things.jobs)),
    Job: () => pick(things.areas),
    Code: () => pick(codeWords),
    Dish: () => pick(things.dish),
    Disease: () => capital(pick(entriesOf(medical, "problem"))),
    Drug: () => capital(pick(entriesOf(medical, "drug"))),
    Song: () => pick(things.song),
    Book: () => pick(things.book),
    Animal: () => capital(pick(things.animal)),
    Language: () => pick(things.language),
    person: () => mark("PERSON", full()),
    first: () => mark("PERSON", first()),
    last: () => mark("PERSON", last()),
    author: () => mark("PERSON", pick(things.author)),
    company: () => mark("ORG", organisation()),
    city: () => mark("LOCATION", places.city()),
    country: () => mark("LOCATION", places.country()),
    street: () => mark("ADDRESS", places.street()),
  };
  const fill: Fill = (slot) => (own[slot] ?? (() => shared(slot)))();
  const small = { layout: "prose" } as const;

  const vary = (text: string): string => {
    const roll = random.next();
    if (roll < 0.05) return text.toLowerCase();
    if (roll < 0.08) return text.toUpperCase();
    if (roll < 0.2) return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return text;
  };
  return {
    /** Some sentences from the frames, with or without names. */
    frame(): Mentions {
      const parts = Array.from({ length: 1 + below(5) }, () =>
        expand(pick(chance(0.72) ? frameList : namelessList), small, fill, random),
      );
      return unmark(vary(parts.join(pick([" ", "\n", "\n\n"]))));
    },
    /** Sentences of one of the grammars of documents. */
    document(grammar: Grammar): Mentions {
      const sentences = entriesOf(grammar, "sentences");
      const titlesOf = entriesOf(grammar, "titles");
      const parts = Array.from({ length: 1 + below(6) }, () =>
        expand(pick(chance(0.1) ? titlesOf : sentences), grammar, fill, random),
      );
      return unmark(vary(parts.join(pick([" ", "\n"]))));
    },
  };
}

const codeWords =
  "Python|JavaScript|React|Java|Linux|Windows|Docker|SQL|Chrome|Excel|Word|PowerPoint|Photoshop|Django|Node|Kubernetes|Git|GitHub|Android|iPhone|Firefox|Bitcoin|WordPress|ChatGPT|GPT|YouTube|Instagram|Photoshop|Unity|Flutter|TensorFlow|Pandas|Arduino|MySQL".split(
    "|",
  );

const gentlemen = "Herr|Herrn|Monsieur|M.|señor|Sr.|signor|Sig.|senhor|heer|de heer|Dr.|Prof.".split("|");
const ladies = "Frau|Frau Dr.|Madame|Mme|señora|Sra.|la señora|signora|senhora|Dona|mevrouw|Mevr.|Dr.|Prof.".split("|");
const acronyms =
  "ATM|PIN|SSN|ID|EMP|MRN|NH|NID|USB|CEO|CFO|CTO|HR|FAQ|PDF|API|URL|DNA|DOB|MAC|IP|TV|PC|UK|US|EU|AM|PM|IBAN|BIC|SWIFT|CVV|HTML|CSS|JSON|XML|CSV|HTTP|REF|TAX|VAT|BSN|NSS|KYC|QA|IT|PR|OK|FYI|ASAP|ETA|TBD|NA|RE|FW|CC|BMI|MRI|ECG|ICU|GPS|SIM|SMS|LED|GPU|CPU|RAM".split(
    "|",
  );

function unmark(marked: string): Mentions {
  const spans: { kind: NameKind; start: number; end: number }[] = [];
  let text = "";
  let open: { kind: NameKind; start: number } | null = null;
  for (const char of marked) {
    const kind = kindOf.get(char);
    if (kind !== undefined) open = { kind, start: text.length };
    else if (char === close) {
      if (open !== null) spans.push({ ...open, end: text.length });
      open = null;
    } else text += char;
  }
  return { text, spans };
}
