/** What a policy says to people, looked at before any browser gets it. */
import type { Explained } from "../../lib/core/explain-issue.ts";
import type { Policy } from "../../lib/schema/policy.ts";
import { english } from "../../lib/words/english/english.ts";
import { faultsInTexts } from "../../lib/words/faults-in-texts.ts";
import { languageOf, languages } from "../../lib/words/languages.ts";

/**
 * Texts that a browser would leave out, and say Waymark's own instead: of a message that there is not, with placeholders too many or too
 * few, too long for their place, in a language that Waymark does not speak. Empty for a policy that can be published.
 */
export function textProblems({ language, texts = {}, experiments = [] }: Policy): Explained[] {
  const unknown =
    language !== undefined && languageOf(language) === null
      ? [{ field: "language", expected: `one of ${languages.join(", ")}` }]
      : [];
  const own = faultsInTexts(texts, english).map((fault) => under("texts", fault));
  const compared = experiments.flatMap(({ variants }, nth) =>
    variants.flatMap((variant, which) =>
      faultsInTexts(variant.texts, english).map((fault) => under(`experiments[${nth}].variants[${which}].texts`, fault)),
    ),
  );
  return [...unknown, ...own, ...compared];
}

const under = (root: string, { field, expected }: Explained): Explained => ({ field: `${root}.${field}`, expected });
