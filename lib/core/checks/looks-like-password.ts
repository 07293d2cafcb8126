import { entropy } from "./entropy.ts";
import { isGibberish, isWordy } from "./letter-pairs.ts";
import { isFiller, isPlaceholder } from "./placeholder.ts";

export interface Surroundings {
  /** True if the value can be no piece of code: it stands in quotes, or alone behind its name in a file of settings. */
  readonly literal: boolean;
  /** The character behind the value, "" at the end of the text. */
  readonly next: string;
}

/** A path of names: `config.db.users.admin2.password`, `User::name`, `$this->pass`. */
const codePath = /^[$@&*!]{0,2}[A-Za-z_]\w{0,63}(?:(?:\.|::|->|\?\.|\/|:)[A-Za-z_]\w{0,63}){1,8}[.:]?$/;
/** The same where it says itself what it is, so that quotes make no difference: `vm.form.newPassword`. */
const codePathToSecret = /^[A-Za-z_]\w{0,63}(?:\.[A-Za-z_]\w{0,63}){0,8}\.\w{0,32}(?:password|passwd|secret|token|key)\w{0,16}$/i;
/** One name, made of words: `password`, `$pass`, `userPassword2`, `DB_PASSWORD`, `ConvertTo-SecureString`. */
const codeName =
  /^[$@&*!]{0,2}_{0,2}(?:[A-Za-z]{1,64}|[A-Z]?[a-z]{2,16}[0-9]{0,2}(?:[A-Z][a-z]{1,16}[0-9]{0,2}){1,6}|[A-Za-z]{1,24}(?:_[A-Za-z]{1,24}){1,6}|[A-Z][A-Za-z]{2,24}-[A-Z][A-Za-z]{2,24})[.:]?$/;
const callOrIndex = /^[([{<]$/;
/** Ordinary values of fields that are called like a password. */
const ordinary =
  /^(?:true|false|yes|no|on|off|null|none|nil|undefined|void|str|string|number|int|integer|bool|boolean|bytes?|char|varchar|text|object|array|list|map|any|optional|required|password|passwd|passwort|pwd|pass|secret|token|default|empty|enabled|disabled|admin|root|user|username|email|mail|hidden|login|auth|basic|bearer|oauth2?|invalid|incorrect|wrong|missing|expired|unknown|forgot|reset|confirm|change|changed|new|old|current|sha256|md5|bcrypt|plain|secure|encrypted|prompt|ask|input|self|this|value|data|request|config|env|function|symbol|utf-?8|ascii|base64|hex|json|[0-9.]{1,4}|0x[0-9a-f]{1,8})$/i;
/** Addresses, paths, media types, versions: the field names where the password is, not what it is. */
const pointer =
  /^(?:[#.][a-z][a-z-]{2,40}$|[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]|~\/|[A-Za-z]:\\|[~^]?v?[0-9]+\.[0-9]+\.|[0-9]{1,3}\.[a-z]|arn:|projects\/|vault:|env:|file:)/i;
const everyKind: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/];
/** A password's hash as bcrypt, crypt(3), Argon2 and Django write it. */
const hash = /^(?:\$(?:2[abxy]?|[156]|argon2(?:id?|d)|y)\$|pbkdf2_|\{(?:SSHA|SHA|MD5|CRYPT)\})/i;

/** How surely a value that is assigned to a password is one: 0 for a placeholder or a piece of code, else up to 0.9. */
export function looksLikePassword(value: string, { literal, next }: Surroundings): number {
  const text = literal ? value.trim() : value.replace(/[.:!?]{1,3}$/, "");
  if (text.length < 4 || isPlaceholder(text) || ordinary.test(text) || pointer.test(text) || codePathToSecret.test(text))
    return 0;
  if (!literal && callOrIndex.test(next)) return 0;
  if (/\s|^\.\w{1,40}\(|\$(?:\{|[a-z_]\w{3,40}$)/i.test(text)) return 0.2;
  if (isFiller(text) || hash.test(text)) return 0.4;
  const gibberish = isGibberish(text);
  if (!literal && (codePath.test(text) || codeName.test(text))) return gibberish && /^[a-zA-Z]{6,32}$/.test(text) ? 0.55 : 0.2;
  const kinds = everyKind.filter((kind) => kind.test(text)).length;
  if (kinds === 1) return literal && (/^[a-z]{4,32}$/.test(text) || (gibberish && /^[A-Z]{6,32}$/.test(text))) ? 0.55 : 0.3;
  if (!/[0-9]/.test(text) && kinds < 3) return literal && (gibberish || /[!@#$%^&*?]/.test(text)) ? 0.55 : 0.3;
  if (text.length < 6) return literal ? 0.55 : 0.4;
  if (kinds === 2 && /[-_.]/.test(text) && isWordy(text)) return literal ? 0.5 : 0.3;
  return entropy(text) >= 3 && kinds >= 3 ? 0.85 : entropy(text) >= 2.2 ? 0.65 : 0.3;
}
