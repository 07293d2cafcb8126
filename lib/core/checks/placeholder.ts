/** Words that people write where a real secret would stand. */
const words =
  /example|sample|placeholder|changeme|change[_-]me|change[_-]this|your[_-]|insert|replace|dummy|redacted|removed|hidden|secret[_-]?here|key[_-]?here|token[_-]?here|goes[_-]?here|x{4}|\*{3}|•{2}|\.{3}|…/i;

/** Forms that stand for a value kept elsewhere: ${NAME}, {{ name }}, <name>, %NAME%, $NAME, #{name}, [name]. */
const forms = /^(?:\$\{|\$\(|\{\{|<[^>]|%[A-Za-z_]|\$[A-Za-z_]|#\{|\[[A-Za-z0-9_ -]{1,60}\]$|@[A-Za-z_]{1,40}@$)/;

/** True for a text that stands in a secret's place without being one. */
export function isPlaceholder(text: string): boolean {
  return words.test(text) || forms.test(text) || new Set(text).size <= 2 || isCounting(text);
}

/** True for "1234567890", "abcdefgh", "00112233": each character the one before or the next. */
function isCounting(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step < 0 || step > 1) return false;
  }
  return text.length > 0;
}
