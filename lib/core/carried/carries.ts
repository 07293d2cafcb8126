/**
 * Does a text that is on its way out carry one of the values, however it is written there: raw or escaped, encoded for an address or a
 * form, in base64 or hex, in another case, with other white space or signs between its letters?
 */

import { utf8Bytes } from "../text/utf8-bytes.ts";
import { carriedText } from "./carried-text.ts";
import { compileFinder } from "./find-any.ts";

export type Carries = (text: string) => boolean;

/** Shorter values, by letters and digits, are in every second text by chance and are not looked for. */
export const shortestCarried = 4;

/** A value with as many bits is not met by chance, so that it need not stand by itself. */
const enoughBits = 32;
/** Longer values are texts, and parts of them count: told by tiles of so many letters and digits. */
const longText = 240;
const tileLength = 40;
const mostTiles = 512;
const enoughTiles = 3;
/** Base64 of fewer characters is met by chance. */
const shortestBase64 = 6;

export function compileCarries(values: readonly string[]): Carries {
  const anywhere = new Set<string>();
  const dense = new Set<string>();
  const alone = new Map<string, Uint8Array>();
  const texts: string[][] = [];
  for (const value of values) {
    const known = carriedText(value);
    const { letters, gaps } = known;
    if (letters.length >= longText) {
      texts.push(tilesOf(letters));
      continue;
    }
    if (letters.length < shortestCarried) {
      // A password may be made of signs alone.
      if (known.dense.length >= shortestCarried * 2) dense.add(known.dense);
      continue;
    }
    if (bitsOf(letters) >= enoughBits) anywhere.add(letters);
    else alone.set(letters, bothGaps(gaps, alone.get(letters)));
    const bytes = utf8Bytes(value);
    anywhere.add(hexOf(bytes));
    for (const form of base64Of(bytes)) if (form.length >= shortestBase64) dense.add(form);
  }
  const inDense = compileFinder([...dense]);
  const inLetters = compileFinder([...anywhere]);
  const byItself = [...alone];
  const itself = compileFinder(byItself.map(([letters]) => letters));
  const inText = compileTiles(texts);

  return (sent) => {
    const where = carriedText(sent);
    return (
      inLetters(where.letters, always) ||
      inDense(where.dense, always) ||
      itself(where.letters, (word, at) => standsAlone(at, byItself[word]!, where.gaps)) ||
      inText(where.letters)
    );
  };
}

const always = () => true;

function bitsOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    bits += code < 0x3a ? 3.3 : code < 0x80 ? 4.7 : 6;
  }
  return bits;
}

/** With something else before and behind it, and none between its letters where the value itself has none. */
function standsAlone(at: number, [letters, own]: readonly [string, Uint8Array], gaps: Uint8Array): boolean {
  if (gaps[at] === 0 || gaps[at + letters.length] === 0) return false;
  for (let inside = 1; inside < letters.length; inside++) {
    if (gaps[at + inside] === 1 && own[inside] === 0) return false;
  }
  return true;
}

/** Of a value that is written in two ways: where either of them has something between its letters. */
function bothGaps(gaps: Uint8Array, others: Uint8Array | undefined): Uint8Array {
  return others ? gaps.map((gap, at) => gap | others[at]!) : gaps;
}

function tilesOf(letters: string): string[] {
  const tiles: string[] = [];
  const step = Math.max(tileLength, Math.ceil(letters.length / mostTiles));
  for (let at = 0; at + tileLength <= letters.length; at += step) tiles.push(letters.slice(at, at + tileLength));
  return [...new Set(tiles)];
}

/** A sentence that others use as well is a tile or two. */
function compileTiles(texts: readonly (readonly string[])[]): (letters: string) => boolean {
  const tiles = texts.flat();
  const textOf = texts.flatMap((each, index) => each.map(() => index));
  const find = compileFinder(tiles);
  return (letters) => {
    const met = new Set<number>();
    const count = new Map<number, number>();
    return find(letters, (tile) => {
      if (met.has(tile)) return false;
      met.add(tile);
      const text = textOf[tile]!;
      const now = (count.get(text) ?? 0) + 1;
      count.set(text, now);
      return now >= Math.min(enoughTiles, texts[text]!.length);
    });
  };
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The characters that depend on these bytes alone, for each of the three places in which they can stand, in both alphabets. */
function base64Of(bytes: readonly number[]): string[] {
  const forms = new Set<string>();
  for (let skipped = 0; skipped < 3; skipped++) {
    const form = base64At(bytes, skipped);
    forms.add(form);
    if (/[+/]/.test(form)) forms.add(form.replaceAll("+", "-").replaceAll("/", "_"));
  }
  return [...forms];
}

function base64At(bytes: readonly number[], skipped: number): string {
  let form = "";
  const bits = (skipped + bytes.length) * 8;
  // The first character that begins in these bytes, to the last one that ends in them.
  for (let at = Math.ceil((skipped * 8) / 6) * 6; at + 6 <= bits; at += 6) {
    const index = Math.floor(at / 8) - skipped;
    const pair = (bytes[index]! << 8) | (bytes[index + 1] ?? 0);
    form += alphabet[(pair >> (10 - (at % 8))) & 63];
  }
  return form;
}
