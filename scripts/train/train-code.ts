/** Trains the two models of source code: is a line code, and in which language. Run: node scripts/train/train-code.ts */
import { codeFeatures } from "../../lib/core/models/code-features.ts";
import { contract } from "./documents/contract.ts";
import { financial } from "./documents/financial.ts";
import { medical } from "./documents/medical.ts";
import { ordinary } from "./documents/ordinary.ts";
import { generateDocument } from "./generate-document.ts";
import { generatePlainLine, generateSource, languages } from "./generate-source.ts";
import { packWeights } from "./pack-weights.ts";
import { createRandom } from "./random.ts";
import { createSharedSlots } from "./shared-slots.ts";
import { type Example, type LinearModel, trainLinear } from "./train-linear.ts";
import { writeModel } from "./write-model.ts";

const sources = 6_000;
const plainLines = 50_000;
const documents = 4_000;

const random = createRandom(20_260_102);
const shared = createSharedSlots(random);

function featuresOf(line: string): Set<number> {
  const features = new Set<number>();
  codeFeatures(line, 0, line.length, (hash) => features.add(hash));
  return features;
}

const lines: { readonly features: Set<number>; readonly language: string | null }[] = [];
const add = (text: string, language: string | null) => {
  if (text.trim() !== "") lines.push({ features: featuresOf(text), language });
};
for (let i = 0; i < sources; i++) for (const { text, language } of generateSource(random).lines) add(text, language);
for (let i = 0; i < plainLines; i++) add(generatePlainLine(random).text, null);
for (let i = 0; i < documents; i++) {
  const grammar = random.chance(0.7) ? ordinary : random.pick([contract, financial, medical]);
  for (const line of generateDocument(grammar, shared, random).split("\n")) add(line, null);
}

const isCode: Example[] = lines.map(({ features, language }) => ({ features, label: language === null ? 0 : 1 }));
const code = trainLinear(
  isCode,
  { classes: ["text", "code"], fewest: 25, rounds: 4, rate: 0.15, shrink: 0.001, hide: 0.3 },
  random,
);
const made = {
  script: "scripts/train/train-code.ts",
  type: "PackedWeights",
  from: "../../lib/core/models/sparse-weights.ts",
};
writeModel({ ...made, name: "code" }, packWeights(logOdds(code), 0.3));

const whichLanguage: Example[] = lines.flatMap(({ features, language }) =>
  language === null ? [] : [{ features, label: languages.indexOf(language) }],
);
const options = { classes: languages, fewest: 120, rounds: 3, rate: 0.15, shrink: 0.01, hide: 0.3 };
writeModel({ ...made, name: "languages" }, packWeights(trainLinear(whichLanguage, options, random), 1.5));

/** One column instead of two: how much more a feature speaks for the second class than for the first. */
function logOdds({ keys, weights, bias }: LinearModel): LinearModel {
  const difference = new Float64Array(keys.length).map((_, row) => weights[row * 2 + 1]! - weights[row * 2]!);
  return { classes: ["code"], keys, weights: difference, bias: Float64Array.of(bias[1]! - bias[0]!) };
}
