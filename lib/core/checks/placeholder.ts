/** Words that people write where a real secret would stand. */
const words =
  /example|sample|placeholder|changeme|change[_-]me|change[_-]this|your[_-]|insert|replace|dummy|redacted|removed|deleted|hidden|secret[_-]?here|key[_-]?here|token[_-]?here|goes[_-]?here|x{4}|\*{3}|•{2}|\.{3}|…|0123456789|0001020304|1234567890|abcdefghij|(?:123456|abcdef){2}/i;

/** Forms that stand for a value kept elsewhere: ${NAME}, {{ name }}, <name>, %NAME%, $NAME, #{name}, [name]. */
const forms = /^(?:\$\{|\$\(|\{\{|<[^>]|%[A-Za-z_]|\$[A-Za-z_]|#\{|\[[A-Za-z0-9_ -]{1,60}\]$|@[A-Za-z_]{1,40}@$)/;

/** What people type where any value will do. */
const filler =
  /^(?:(?:my|your|the|a|some|new|old|bad|valid|invalid|wrong|fake|mock|expected)[ _-]?)?(?:test|demo|(?:foo|bar|baz|qux){1,4}|dummy|asdf[a-z]{0,6}|qwert[a-z]{0,6}|zxcv[a-z]{0,4}|1q2w3e[a-z0-9]{0,8}|pass(?:word)?|secret|token|key|root|admin|user|letmein|qwerty|abc|secure)(?:pass(?:word|wd)?|pwd|user|secret|token|key|ing)?[_-]?[0-9]{0,10}$|^[0-9]{1,10}(?:token|secret|key|test|pass)$/i;

/** True for a text that stands in a secret's place without being one. */
export function isPlaceholder(text: string): boolean {
  return words.test(text) || forms.test(text) || !hasKinds(text, 3) || isCounting(text);
}

/** True if the value has at least so many different characters. */
export function hasKinds(value: string, least: number): boolean {
  let kinds = 0;
  for (let i = 0; i < value.length; i++) if (value.indexOf(value.charAt(i)) === i && ++kinds === least) return true;
  return false;
}

/** True for "1234567890", "abcdefgh", "00112233": each character the one before or the next. */
function isCounting(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step < 0 || step > 1) return false;
  }
  return text.length > 0;
}

/** True for "test1234", "my-secret", "foobar": typed where any value will do. Somebody may use it all the same. */
export function isFiller(text: string): boolean {
  return filler.test(text);
}
