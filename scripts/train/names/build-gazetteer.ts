/** The list of names and words that the name model knows, and its packed form. */
import { type PackedGazetteer, wordFlags } from "../../../lib/core/models/gazetteer.ts";
import { hashEnd, hashNext, hashStart } from "../../../lib/core/models/hash.ts";
import { isLetter, lowerOf } from "../../../lib/core/models/letter-case.ts";
import { nameless } from "../data/name-frames.ts";
import { board, incident, meeting, privilege, strategy } from "../documents/company.ts";
import { contract } from "../documents/contract.ts";
import { financial } from "../documents/financial.ts";
import { medical } from "../documents/medical.ts";
import { ordinary } from "../documents/ordinary.ts";
import { hr } from "../documents/people.ts";
import { packKeys } from "../pack-weights.ts";
import { locales, namesOf, strings, things, words } from "../word-lists.ts";
import { englishSurnames, romanisedGiven, romanisedSurnames, titles } from "./more-names.ts";
import { organisationWords } from "./organisations.ts";

const streetWords =
  "street st road rd avenue ave lane ln drive dr way court ct place pl boulevard blvd circle terrace square close crescent gardens parkway highway trail apt suite unit flat floor straße str strasse weg allee platz gasse ring ufer damm rue impasse chemin quai calle avenida avda plaza paseo carrera camino via viale piazza corso largo vicolo rua travessa praça alameda ulica ul aleja al plac straat laan plein gracht kade gatan vägen gate vej veien gade tie katu utca út tér ulice náměstí ulitsa prospekt улица ул проспект переулок вулиця sokak cadde mahallesi box".split(
    " ",
  );

/** Small words of many languages, which stand in the names of places and begin sentences. */
const smallWords = new Set(
  "the a an and or of in on at by to for from with der die das den dem des ein eine einer und oder von vom zu zur im am auf bei mit für ist sind nicht wir sie ich er es le la les un une des du de et ou en au aux dans sur pour par avec est sont il elle je nous vous ce cette el los las una unos y o del al con por para es son no se su lo gli i uno degli della delle dei di da e ed che non si nel nella os as um uma do dos das na nos em com por não het een het van aan op met voor dat dit is zijn wij er hij och att den det som på av med för inte ett og til på ikke ja on ei se w na z do nie i jest a v se je na ve bir ve bu için в на и не с по это он она я мы как что за из у к".split(
    " ",
  ),
);

/** Words of a name, without marks; "de" and the like are none. */
function wordsOf(name: string): string[] {
  const found: string[] = [];
  let word = "";
  for (const char of `${name} `) {
    if (isLetter(char.charCodeAt(0)) || char === "'" || char === "’") word += char;
    else {
      if (word.length > 1) found.push(word);
      word = "";
    }
  }
  return found;
}

/** As the tokens of the name model are hashed. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code !== 0x27 && code !== 0x2019) hash = hashNext(hash, code < 0x600 ? lowerOf[code]! : code);
  }
  return hashEnd(hash);
}

const plain = (word: string) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/** Flags by 24-bit key. `leaveOut` says which names the list shall not know. */
export function buildGazetteer(leaveOut: (hash: number) => boolean): Map<number, number> {
  const flagsOf = new Map<number, number>();
  const add = (list: readonly string[], flag: number, sparing = false) => {
    for (const name of list) {
      for (const word of wordsOf(name)) {
        if (flag !== wordFlags.word && smallWords.has(word.toLowerCase())) continue;
        for (const form of new Set([word, plain(word)])) {
          const hash = hashWord(form);
          const key = hash >>> 8;
          if (key === 0 || (sparing && leaveOut(hash))) continue;
          flagsOf.set(key, (flagsOf.get(key) ?? 0) | flag);
        }
      }
    }
  };
  for (const [, locale] of locales) {
    const { first, last } = namesOf(locale);
    add(first, wordFlags.given, true);
    add(
      last.filter((name) => !/^(?:de|del|van|von|da|dos|la)$/i.test(name)),
      wordFlags.surname,
      true,
    );
    add(strings(locale.location?.city_name), wordFlags.city, true);
    add(strings(locale.location?.country), wordFlags.country);
    add(strings(locale.location?.state), wordFlags.country);
  }
  add(romanisedGiven, wordFlags.given, true);
  add([...englishSurnames, ...romanisedSurnames], wordFlags.surname, true);
  add(things.country, wordFlags.country);
  add(titles, wordFlags.title);
  add(organisationWords, wordFlags.organisation);
  add(streetWords, wordFlags.street);
  add(
    [
      ...words.noun,
      ...words.verb,
      ...words.adjective,
      ...words.adverb,
      ...things.food,
      ...things.jobs,
      ...things.areas,
      ...things.animal,
    ],
    wordFlags.word,
  );
  for (const grammar of [contract, financial, medical, ordinary, board, incident, meeting, privilege, strategy, hr]) {
    for (const text of Object.values(grammar)) add(lowerWords(text), wordFlags.word);
  }
  add(lowerWords(nameless), wordFlags.word);
  add([...smallWords], wordFlags.word);
  return flagsOf;
}

/** The words of a template that are written in small letters there, and so are no names. */
function lowerWords(text: string): string[] {
  return text.replace(/\{[A-Za-z_]+\}/g, " ").match(/(?<![\p{L}'])\p{Ll}{2,}(?![\p{L}'])/gu) ?? [];
}

export function packGazetteer(flagsOf: ReadonlyMap<number, number>): PackedGazetteer {
  const keys = [...flagsOf.keys()].sort((a, b) => a - b);
  return {
    keys: Buffer.from(packKeys(keys)).toString("base64"),
    flags: Buffer.from(keys.map((key) => flagsOf.get(key)!)).toString("base64"),
  };
}
