/** True for a text that begins like a saved message (RFC 5322): fields, and among them those that every message has. */
export function isMail(head: string): boolean {
  const fields = head.split(/\r?\n\r?\n/, 1)[0] ?? "";
  if (!/^[A-Za-z][A-Za-z0-9-]*:[ \t]/.test(fields)) return false;
  return (
    /^From:/im.test(fields) &&
    /^(?:To|Cc|Bcc|Delivered-To):/im.test(fields) &&
    /^(?:Date|Message-ID|MIME-Version):/im.test(fields)
  );
}
