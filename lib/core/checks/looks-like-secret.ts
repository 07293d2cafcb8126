import { entropy } from "./entropy.ts";
import { isPlaceholder } from "./placeholder.ts";

export interface Surroundings {
  /** True if the value can be no piece of code: it stands in quotes, or in an environment file. */
  readonly literal: boolean;
  /** The character behind the value, "" at the end of the text. */
  readonly next: string;
  /** True if people choose such values (passwords), false if machines do (tokens, keys). */
  readonly chosen: boolean;
}

/** A path of names: `config.db.users.admin2.password`, `User::name`, `$this->pass`. */
const codePath = /^[$@&*!]{0,2}[A-Za-z_]\w{0,63}(?:(?:\.|::|->|\?\.|\/|:)[A-Za-z_]\w{0,63}){1,8}[.:]?$/;
/** The same where it says itself what it is, so that quotes make no difference: `vm.form.newPassword`. */
const codePathToSecret = /^[A-Za-z_]\w{0,63}(?:\.[A-Za-z_]\w{0,63}){0,8}\.\w{0,32}(?:password|passwd|secret|token|key)\w{0,16}$/i;
/** One name, made of words: `password`, `$pass`, `userPassword2`, `Base32SecretKey`, `DB_PASSWORD`, `ConvertTo-SecureString`. */
const codeName =
  /^[$@&*!]{0,2}_{0,2}(?:[A-Za-z]{1,64}|[A-Z]?[a-z]{2,16}[0-9]{0,2}(?:[A-Z][a-z]{1,16}[0-9]{0,2}){1,6}|[A-Za-z]{1,24}(?:_[A-Za-z]{1,24}){1,6}|[A-Z][A-Za-z]{2,24}-[A-Z][A-Za-z]{2,24})[.:]?$/;
const callOrIndex = /^[([{<]$/;
/** Ordinary values of fields that are called like a secret. */
const ordinary =
  /^(?:true|false|null|none|nil|undefined|void|string|number|integer|boolean|object|array|optional|required|password|passwd|passwort|secret|token|default|empty|enabled|disabled|admin|root|user|username|email|text|hidden|login|auth|basic|bearer|oauth2?|invalid|incorrect|wrong|missing|expired|unknown|forgot|reset|confirm|[0-9.]{1,4}|0x[0-9a-f]{1,8})$/i;
/** What people type where any value will do. */
const filler =
  /^(?:(?:my|your|the|a|some|new|old|bad|valid|invalid|wrong|fake|mock|expected)[_-]?)?(?:test|demo|foo|bar|baz|dummy|pass(?:word)?|secret|token|key|root|admin|user|letmein|qwerty|abc|secure)(?:pass(?:word|wd)?|pwd|user|secret|token|key|ing)?[_-]?[0-9]{0,10}$|^[0-9]{1,10}(?:token|secret|key|test)$/i;
/** Addresses, paths, media types, versions: the field names where the secret is, not what it is. */
const pointer =
  /^(?:[a-z][a-z0-9+.-]{1,20}:\/\/|\.{0,2}\/[\w.-]|~\/|[A-Za-z]:\\|[~^]?v?[0-9]+\.[0-9]+\.|[0-9]{1,3}\.[a-z]|arn:|projects\/|vault:|env:|file:)/i;
/** A password's hash as bcrypt, crypt(3), Argon2 and Django write it. */
const hash = /^(?:\$(?:2[abxy]?|[156]|argon2(?:id?|d)|y)\$|pbkdf2_|\{(?:SSHA|SHA|MD5|CRYPT)\})/i;

/** How surely a value that is assigned to a password, token or key is one: 0 for a placeholder or a piece of code, else up to 0.9. */
export function looksLikeSecret(value: string, { literal, next, chosen }: Surroundings): number {
  const text = literal ? value.trim() : value.replace(/[.:!?]{1,3}$/, "");
  if (text.length < 4 || isPlaceholder(text) || ordinary.test(text) || pointer.test(text) || codePathToSecret.test(text))
    return 0;
  if (!literal && callOrIndex.test(next)) return 0;
  if (/\s/.test(text)) return 0.2;
  if (filler.test(text) || hash.test(text)) return 0.4;
  if (!literal && (codePath.test(text) || codeName.test(text))) return 0.2;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
  if (kinds === 1) return literal && chosen && /^[a-z]{5,32}$/.test(text) ? 0.55 : 0.3;
  if (!/[0-9]/.test(text) && kinds < 3) return !chosen && text.length >= 16 && entropy(text) > 3.9 ? 0.6 : 0.3;
  if (text.length < 6) return 0.4;
  return entropy(text) >= 3 && kinds >= 3 ? 0.85 : entropy(text) >= 2.2 ? 0.65 : 0.3;
}
