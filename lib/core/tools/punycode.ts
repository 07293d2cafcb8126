/** Labels of host names as people see them (RFC 3492). */

const [base, least, most, skew, damp] = [36, 1, 26, 38, 700];

/** "xn--…" decoded; any other label, and one that is not valid, as it is. */
export function readLabel(label: string): string {
  return label.startsWith("xn--") ? decode(label.slice(4)) || label : label;
}

function decode(text: string): string | null {
  const cut = text.lastIndexOf("-");
  const points = [...(cut > 0 ? text.slice(0, cut) : "")].map((letter) => letter.charCodeAt(0));
  let [code, place, bias] = [128, 0, 72];
  for (let at = cut > 0 ? cut + 1 : 0; at < text.length; ) {
    const before = place;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(at++));
      if (digit < 0) return null;
      place += digit * weight;
      // Beyond it nothing is counted exactly, and no character has such a number (section 6.4).
      if (!(place <= Number.MAX_SAFE_INTEGER)) return null;
      const threshold = k <= bias ? least : k >= bias + most ? most : k - bias;
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapt(place - before, points.length + 1, before === 0);
    code += Math.floor(place / (points.length + 1));
    place %= points.length + 1;
    if (code > 0x10ffff) return null;
    points.splice(place++, 0, code);
  }
  return String.fromCodePoint(...points);
}

/** a to z are 0 to 25, 0 to 9 are 26 to 35; -1 for anything else. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 26 : -1;
}

function adapt(change: number, count: number, first: boolean): number {
  let delta = Math.floor(first ? change / damp : change / 2);
  delta += Math.floor(delta / count);
  let k = 0;
  for (; delta > ((base - least) * most) / 2; k += base) delta = Math.floor(delta / (base - least));
  return k + Math.floor(((base - least + 1) * delta) / (delta + skew));
}
