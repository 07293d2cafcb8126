import fc from "fast-check";
import { expect, test } from "vitest";
import { encodeText } from "./encode-text.ts";

const bytesOf = (encoded: string | Uint8Array) => (typeof encoded === "string" ? new TextEncoder().encode(encoded) : encoded);

test("every file of one byte a character comes back as it was", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = new TextDecoder("windows-1252").decode(bytes);
      expect(encodeText(text, { encoding: "windows-1252", mark: false })).toEqual(bytes);
    }),
  );
});

test.each(["utf-8", "utf-16le", "utf-16be"] as const)("every text in %s, with and without its mark", (encoding) => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, mark) => {
      const bytes = bytesOf(encodeText(text, { encoding, mark }));
      const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
      expect(decoded).toBe(mark ? `\ufeff${text}` : text);
    }),
  );
});
