import fc from "fast-check";

/** Any text, lone surrogates and all; as long as it may be, which fast-check by itself would not try. */
export const anyText = fc.string({ unit: "binary", maxLength: 400, size: "max" });

/** `whole` with up to eight bytes of its first `head` changed, cut off anywhere half the time, or followed by anything. */
export function damaged(whole: Uint8Array, head = whole.length): fc.Arbitrary<Uint8Array> {
  const last = Math.max(1, Math.min(whole.length, head)) - 1;
  return fc
    .record({
      changes: fc.array(fc.tuple(fc.nat({ max: last }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 }),
      length: fc.nat({ max: whole.length }),
      cut: fc.boolean(),
      more: fc.uint8Array({ maxLength: 16 }),
    })
    .map(({ changes, length, cut, more }) => {
      const bytes = whole.slice(0, cut ? length : whole.length);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      return new Uint8Array([...bytes, ...more]);
    });
}

/** A text with pieces of itself taken out, doubled or moved, and signs that mean something to parsers put between. */
export function damagedText(whole: string, signs: readonly string[]): fc.Arbitrary<string> {
  const place = fc.nat({ max: whole.length });
  const change = fc.tuple(fc.constantFrom("cut", "double", "put"), place, fc.nat({ max: 40 }), fc.constantFrom(...signs));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((text, [kind, at, length, sign]) => {
      const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      if (kind === "cut") return before + after;
      return kind === "double" ? before + piece + piece + after : before + sign + piece + after;
    }, whole),
  );
}
