import fc from "fast-check";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { extractText } from "../../lib/core/extract-text.ts";
import { normaliseConfig } from "../../lib/core/normalise-config.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";
import { fuzzedText } from "../contract/support/fuzzed-texts.ts";
import { anyText as any, damagedText } from "./damage.ts";
import type { Decoder } from "./decoder.ts";

const files = await loadDetectorFiles();
const { classify } = compileClassifier(files.map(({ detector }) => detector));

const page = `<table><tr><td>Name</td><td>a &amp; b</td></tr></table><!-- x --><style>p{}</style><p>one<br>two</p><a href="mailto:a@b.example">c</a>`;
const html = damagedText(page, ["<", "</", ">", "&#", "&", ";", "<!--", "-->", "<script>", "\0", '"', "<td", "\u2028"]);

/** What comes out of a paste, and what is found in it. */
export const textDecoders: readonly Decoder[] = [
  {
    name: "pasted forms",
    property: fc.property(any, fc.oneof(html, any), any, (plain, marked, uriList) => {
      const { text } = extractText({ plain, html: marked, uriList });
      const most = 4 * (plain.length + marked.length + uriList.length) + 1_000;
      if (text.length > most) throw new Error(`${text.length} characters out of fewer than ${most / 4}`);
    }),
  },
  {
    name: "classifier",
    property: fc.property(
      fc.oneof(
        any,
        fc.nat({ max: 1_000_000 }).map((index) => fuzzedText(files, index, 600)),
      ),
      (text) => {
        for (const { start, end } of classify(text)) {
          if (!(start >= 0 && start < end && end <= text.length))
            throw new Error(`found from ${start} to ${end} of ${text.length}`);
        }
      },
    ),
  },
  {
    name: "encoded texts",
    property: fc.property(
      fc.oneof(
        any,
        any.map((text) => Buffer.from(text).toString("base64")),
        any.map((text) => Buffer.from(text).toString("hex")),
        any.map((text) => encodeURIComponent(Buffer.from(text).toString("utf8"))),
      ),
      (text) => void classify(`Authorization: ${text} and ${text}`),
    ),
  },
  {
    name: "settings of IT",
    property: fc.property(fc.anything(), fc.boolean(), (raw, textOnly) => void normaliseConfig(raw, { textOnly })),
  },
];
