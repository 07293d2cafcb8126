/** One file that IT gets. */
export interface Artefact {
  /** Below the chosen folder, with "/". */
  readonly path: string;
  /** What it is and what to do with it, in a sentence. */
  readonly about: string;
  /** Where its form is described in public. */
  readonly source: string;
  readonly text: string;
  /** A registry file is UTF-16 with a byte order mark, as Windows itself writes it. */
  readonly encoding?: "utf-16le";
  /** It holds the enrolment token. */
  readonly secret?: true;
}

/** Its bytes as they are to lie on disk. */
export function bytesOf({ text, encoding }: Artefact): Uint8Array {
  return encoding === "utf-16le" ? utf16(`\ufeff${text}`) : utf8(text);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[at * 2] = text.charCodeAt(at) & 0xff;
    bytes[at * 2 + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** By hand: this code knows neither browser nor Node. */
function utf8(text: string): Uint8Array {
  const escaped = encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
  const bytes = new Uint8Array(escaped.replace(/%../g, "-").length);
  let to = 0;
  for (let at = 0; at < escaped.length; at++) {
    if (escaped[at] === "%") {
      bytes[to++] = Number.parseInt(escaped.slice(at + 1, at + 3), 16);
      at += 2;
    } else bytes[to++] = escaped.charCodeAt(at);
  }
  return bytes;
}
