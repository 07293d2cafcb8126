import type { Detector, DetectorExamples } from "../../../lib/schema/detector.ts";

/** Words of English prose that the list of BIP-39 does not have. */
const prose = /\b(?:the|and|for|are|was|were|with|from|your|that|has|had|his|her|our|not|but|who|its|words|phrases|into)\b/;
const counts = new Set([12, 15, 18, 21, 24]);

/** The words that restore a wallet (BIP-39): 12 to 24 of 3 to 8 letters. The list of 2,048 words is too large to ship: words before it decide. */
const detector: Detector = {
  id: "seed-phrase",
  name: { one: "wallet recovery phrase", other: "wallet recovery phrases" },
  category: "credential",
  family: "SECRET",
  severity: "critical",
  hints: ["seed", "mnemonic", "recovery phrase", "recovery words", "secret phrase", "backup phrase", "bip39", "bip-39"],
  pattern:
    /(?:[Ss]eed|SEED|[Mm]nemonic|MNEMONIC|[Pp]hrase|PHRASE|[Ww]ords|bip-?39|BIP-?39)[ _-]?(?:[Pp]hrase|PHRASE|[Ww]ords?)?[^\n:=]{0,24}(?::|=|\bis\b|\bare\b|\n)[\s"'([]{0,4}(?<value>(?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}(?:[\s,"']{1,4}(?:[0-9]{1,2}[.)] ?)?[a-z]{3,8}){11,23})(?![ ,]{1,2}[A-Za-z]|[A-Za-z])/,
  valueGroup: "value",
  window: { before: 8, after: 420 },
  confirm(value) {
    if (prose.test(value)) return 0;
    const found = value.match(/[a-z]+/g) ?? [];
    return counts.has(found.length) && new Set(found).size > found.length / 2 ? 0.9 : 0;
  },
  mask: () => "••••",
};
export default detector;

const twelve = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const other = "letter advice cage absurd amount doctor acoustic avoid letter advice cage above";

export const examples: DetectorExamples = {
  match: [
    { text: `seed phrase: ${twelve}`, value: twelve, why: "twelve words, named; a test vector of the specification" },
    { text: `My recovery phrase is ${other}.`, value: other, why: "in a sentence" },
    { text: `MNEMONIC="${twelve}"`, value: twelve, why: "an environment file" },
    { text: `Seed words:\n${other}\n`, value: other, why: "on the next line" },
    { text: `bip39 mnemonic = ${twelve} ${other}`, value: `${twelve} ${other}`, why: "24 words" },
    { text: `mnemonic: ["${twelve.replaceAll(" ", '", "')}"]`, value: twelve.replaceAll(" ", '", "'), why: "a list in JSON" },
    {
      text: 'Seed words:\nSeedPhrase- are"03.wakrw" ",9.qqi\' ,9. yyn\'42)lzxcx," bvbi,94)lwyamj,, jjgxz",95)mgpqe "0)mjtv"\'""pgnsl  \'"7.ewuy \'scjh,""ivgxx vrdo 3)dgdvb\n',
      value:
        '03.wakrw" ",9.qqi\' ,9. yyn\'42)lzxcx," bvbi,94)lwyamj,, jjgxz",95)mgpqe "0)mjtv"\'""pgnsl  \'"7.ewuy \'scjh,""ivgxx vrdo 3)dgdvb',
      why: "another of its forms",
    },
    {
      text: "seed phrase: (\"'legal winner thank year wave sausage worth useful legal winner thank yellow",
      value: "legal winner thank year wave sausage worth useful legal winner thank yellow",
      why: "as long as it may be",
    },
    {
      text: 'Seed words:\nSeedPhrase- are"0.wakrw" ",9.qqi\' ,9. yyn\'42)lzxcx," bvbi,94)lwyamj,, jjgxz",95)mgpqe "0)mjtv"\'""pgnsl  \'"7.ewuy \'scjh,""ivgxx vrdo 3)dgdvb\n',
      value:
        '0.wakrw" ",9.qqi\' ,9. yyn\'42)lzxcx," bvbi,94)lwyamj,, jjgxz",95)mgpqe "0)mjtv"\'""pgnsl  \'"7.ewuy \'scjh,""ivgxx vrdo 3)dgdvb',
      why: "as short as it may be",
    },
  ],
  ignore: [
    { text: twelve, why: "words without a name are words" },
    { text: `seed phrase: ${twelve} once more`, why: "fourteen words" },
    { text: "seed phrase: these twelve words are shown once and the wallet asks for them again later", why: "prose" },
    { text: "seed: legal winner thank year wave", why: "five words" },
    { text: `Seed phrase: ${"legal ".repeat(12).trim()}`, why: "one word throughout" },
    { text: "random seed = 42 for all runs of every model that people train here now", why: "another seed" },
    {
      text: "bip39 mnemonic = legal winner thank year wave sausage worth useful legal winner thank yellow letter advice cage absuoctor acoustic avoid letter advice cage above",
      why: "resembles it, and is none",
    },
    {
      text: "bip39 mnemonic = legal winner thank year wave sausage worth useful legal winner thank yellow letter advice cage absurd amount doctor acoustic avoid lettage above",
      why: "resembles it, and is none",
    },
  ],
};
