/**
 * What a text says in another form: stretches that are URL-, JSON- or SQL-escaped, base64 or hex, quoted-printable, quoted mail, or
 * broken over two lines. Each is opened once, with some of the text around it, and classified like a text of its own.
 * Cheap native searches decide for most texts that there is nothing to open; what is opened is bounded by the text's length.
 */
import type { DigitGroups } from "../text/digit-runs.ts";
import { openBackslashes } from "./backslashes.ts";
import { openBase64 } from "./base64.ts";
import { openDoubledQuotes } from "./doubled-quotes.ts";
import type { OnOpened, Opened } from "./opened.ts";
import { openPercent } from "./percent.ts";
import { openQuotedMail } from "./quoted-mail.ts";
import { openQuotedPrintable } from "./quoted-printable.ts";
import { openWrappedNumbers } from "./wrapped-numbers.ts";

/** A text may be opened to this many code units more than it has itself. */
const allowance = 4_096;

const encodings: readonly ((text: string, onOpened: OnOpened) => void)[] = [
  openPercent,
  openBackslashes,
  openDoubledQuotes,
  openBase64,
  openQuotedPrintable,
  openQuotedMail,
];

/** `groups`: the digit groups of `text`, which need no second search. */
export function openEncodings(text: string, groups: DigitGroups, visit: (opened: Opened) => void): void {
  let left = text.length + allowance;
  const onOpened = (opened: Opened): boolean => {
    left -= opened.text.length;
    visit(opened);
    return left > 0;
  };
  openWrappedNumbers(text, groups, onOpened);
  for (const open of encodings) if (left > 0) open(text, onOpened);
}
