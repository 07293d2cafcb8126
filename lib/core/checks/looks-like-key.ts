import { decodeBase64url } from "./base64url.ts";
import { entropy } from "./entropy.ts";
import { hasOddPairs, hasWords, isWordy, letterPairs } from "./letter-pairs.ts";
import { hasKinds, isFiller, isPlaceholder } from "./placeholder.ts";

/** Characters of which machines make keys: base64 of one kind or the other, padded at its end only, and what joins two of them. */
const keyCharacters = /^(?:[A-Za-z0-9+/.:|]+|[A-Za-z0-9_.~:|-]+|[A-Za-z0-9/_.:-]+)={0,2}$/;
/** Addresses, paths, versions, dates, names of functions and files: they say where a key is, or something else. */
const otherThing =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]|~\/|[A-Za-z]:\\|[~^]?v?[0-9]+\.[0-9]+\.|arn:|projects\/|sha(?:1|256|384|512)[-:]|h1:|data:|[0-9]{4}-[0-9]{2}-[0-9]{2}|urn:|ssh-|ecdsa-)|\.(?:js|ts|json|ya?ml|pem|crt|cer|key|txt|md|html|css|png|jpe?g|svg|com|org|net|io|local|internal)$/i;
/** How public keys, certificates, pictures, archives and documents begin in base64. */
const publicBase64 =
  /^(?:AAAAB3Nza|AAAAC3Nza|AAAAE2Vj|MIIBIjANBgkq|MIGfMA0GCSqG|MIICIjANBgkq|MFkwEwYHKoZI|MCowBQYDK2Vw|MII[A-Z][A-Za-z0-9+/]{2}CC|iVBORw0|\/9j\/|R0lGOD|UklGR|PHN2Zy|PD94bWw|JVBERi|UEsDB|d09GR|AAEAAA|H4sI|LS0tLS1CRUdJTiBDR)/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hexadecimal = /^(?:0x)?(?:[0-9a-f]+|[0-9A-F]+)$/;

/**
 * How surely a text is a key that a machine made: 0 for words, placeholders and other things, up to 0.85 for long random text. A UUID
 * or hexadecimal digits may also be a name or a hash; they get 0.6.
 */
export function looksLikeKey(text: string): number {
  if (text.length < 8 || !keyCharacters.test(text) || otherThing.test(text) || publicBase64.test(text) || isPlaceholder(text))
    return 0;
  if (uuid.test(text)) return 0.6;
  const counted = letterPairs(text);
  const { digits, letters } = counted;
  if (letters === 0 || /[_-]$/.test(text) || !hasKinds(text, 6) || isFiller(text)) return 0;
  if (hexadecimal.test(text)) return digits > 0 && text.length >= 16 && entropy(text) > 2.5 ? 0.6 : 0;
  if (hasWords(counted) || isPath(text) || isTyped(text, digits, letters) || isDamaged(text) || repeats(text) || saysWords(text))
    return 0;
  const bits = entropy(text);
  if (digits === 0) {
    if (!hasOddPairs(counted)) return 0;
    return text.length >= 20 && bits > 3.6 ? 0.7 : 0.55;
  }
  if (text.length >= 20 && bits > 3.3) return 0.85;
  return text.length >= 12 && bits > 2.8
    ? 0.7
    : hasOddPairs(counted) || (digits > 1 && /[a-z]/.test(text) && /[A-Z]/.test(text))
      ? 0.5
      : 0;
}

/** A machine draws digits as often as their share of the alphabet; a hand on the keys seldom leaves the letters. */
function isTyped(text: string, digits: number, letters: number): boolean {
  if (digits === 0 || text.length < 16) return false;
  const oneCase = !/[a-z]/.test(text) || !/[A-Z]/.test(text);
  return digits < (digits + letters) * (oneCase ? 0.09 : 0.02);
}

/** Hexadecimal digits but for one or two in their midst, or a UUID of the wrong length: whatever it was, it is no key any more. */
function isDamaged(text: string): boolean {
  if (text.length < 29) return false;
  if (/^[0-9a-f]{7,9}(?:-[0-9a-f]{3,5}){3}-[0-9a-f]{10,14}$/i.test(text)) return true;
  if (text.length < 31) return false;
  let others = 0;
  for (let i = 1; i < text.length - 1 && others <= 2; i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && (code < 97 || code > 102)) others++;
  }
  return (others === 1 || others === 2) && /^[0-9a-zA-Z]+$/.test(text.slice(1, -1));
}

/** Words in base64, such as "user:password", are as public as words. */
function saysWords(text: string): boolean {
  // The first byte of random text seldom is a printable character, and the first three next to never all are.
  if (!/^[I-Za-f]/.test(text)) return false;
  if (!/^[ -~]+$/.test(decodeBase64url(asUrl(text.slice(0, 4))) ?? "")) return false;
  const decoded = decodeBase64url(asUrl(text));
  return decoded !== null && /^[ -~]+$/.test(decoded) && isWordy(decoded);
}

function asUrl(base64: string): string {
  return base64.replaceAll("+", "-").replaceAll("/", "_");
}

/** Random text does not repeat itself: six characters twice were pasted or typed twice. Runs of one letter are base64 of zeros. */
function repeats(value: string): boolean {
  if (value.length > 128) return false;
  seenSums.fill(0);
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    // Five bits a character: of seven characters the first has left the 30 bits that are kept.
    sum = ((sum << 5) ^ value.charCodeAt(i)) & 0x3fffffff;
    if (i < 5) continue;
    const slot = (Math.imul(sum, 0x9e3779b1) >>> 21) & 0x7ff;
    const bit = 1 << (slot & 31);
    if ((seenSums[slot >> 5]! & bit) === 0) {
      seenSums[slot >> 5]! |= bit;
      continue;
    }
    const part = value.slice(i - 5, i + 1);
    if (value.indexOf(part) < i - 5 && !/^(.)\1+$/.test(part)) return true;
  }
  return false;
}

/** One bit for each sum of six characters that was seen: only where one comes again is the text itself searched. */
const seenSums = new Int32Array(64);

/** Parts between slashes, dots or dashes of which most are words: "img/items/4f2a.png", "team-42-prod". */
function isPath(text: string): boolean {
  if (!/[/.:_-]/.test(text)) return false;
  const parts = text.split(/[/.:_-]+/).filter((part) => part !== "");
  if (parts.length < 2) return false;
  const plain = parts.filter((part) => part.length <= 2 || /^[0-9]{1,4}$/.test(part) || (part.length < 16 && isWordy(part)));
  return plain.length * 2 > parts.length;
}
