/**
 * Writes `\p{L}`, `\p{Lu}` and `\p{N}` of a pattern as ranges. A browser knows some 600 of each, most in scripts that no street is written
 * in here, and needs 5 to 9 ms of the processor for a pattern with thirty such classes when it is first used: these take a fifth of that.
 */

/** As Unicode has them below U+0590: Latin, Greek, Cyrillic, Armenian. Of what stands behind only L knows: Hebrew, Arabic and Devanagari, then whole blocks. */
const classes: Readonly<Record<string, string>> = {
  L:
    "A-Za-zªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-\u0374Ͷͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆՙՠ-ֈ" +
    "\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06d5\u06e5-\u06e6\u06ee-\u06ef\u06fa-\u06fc\u06ff" +
    "\u0710\u0712-\u072f\u074d-\u07a5\u07b1\u07ca-\u07ea\u07f4-\u07f5\u07fa\u0800-\u0815\u081a\u0824\u0828\u0840-\u0858" +
    "\u0860-\u086a\u0870-\u0887\u0889-\u088f\u08a0-\u08c9\u0904-\u0939\u093d\u0950\u0958-\u0961\u0971-\u097f\u0980-\u1fff" +
    "\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefc",
  Lu:
    "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉ-ƋƎ-ƑƓƔƖ-ƘƜƝƟƠƢƤƦƧƩƬƮƯƱ-ƳƵƷƸƼǄǇǊǍǏǑǓǕǗǙǛ" +
    "ǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃ-ɆɈɊɌɎͰͲͶͿΆΈ-ΊΌΎΏΑ-ΡΣ-ΫϏϒ-ϔϘϚϜϞϠϢϤϦϨϪϬϮϴϷϹϺϽ-ЯѠѢѤѦѨѪѬѮѰѲѴѶѸѺѼѾҀҊҌҎҐҒҔ" +
    "ҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӁӃӅӇӉӋӍӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸӺӼӾԀԂԄԆԈԊԌԎԐԒԔԖԘԚԜԞԠԢԤԦԨԪԬԮԱ-Ֆ",
  N: "0-9²³¹¼-¾",
};

/** `source`: of a pattern with the flag u or v. */
export function spellLetters(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{(?:Lu?|N)\}/g, (part) => {
    const spelt = part.replace(/\\p\{(Lu?|N)\}/g, (_, name: string) => classes[name]!);
    return part.startsWith("[") ? spelt : `[${spelt}]`;
  });
}
