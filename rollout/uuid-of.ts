/**
 * A UUID (version 8, RFC 9562) that is always the same for a text: a profile that is made again replaces the one before. Four rounds of
 * 32-bit FNV-1a; it has to differ, not to be secret.
 */
export function uuidOf(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((round) => {
      let hash = 0x811c9dc5;
      for (const sign of `${round}\0${text}`) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`.toUpperCase();
}
