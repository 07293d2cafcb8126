/** Trains the model that says what kind of document a text is. Run: node scripts/train/train-documents.ts */
import { documentFeatures } from "../../lib/core/models/document-features.ts";
import { board, incident, meeting, privilege, strategy } from "./documents/company.ts";
import { contract } from "./documents/contract.ts";
import { financial } from "./documents/financial.ts";
import { medical } from "./documents/medical.ts";
import { ordinary } from "./documents/ordinary.ts";
import { customers, hr } from "./documents/people.ts";
import { generateDocument } from "./generate-document.ts";
import { generateSource } from "./generate-source.ts";
import { entriesOf, type Grammar } from "./grammar.ts";
import { packWeights } from "./pack-weights.ts";
import { createRandom } from "./random.ts";
import { createSharedSlots } from "./shared-slots.ts";
import { type Example, trainLinear } from "./train-linear.ts";
import { writeModel } from "./write-model.ts";

/** The first is what everything is that is none of the others. */
const grammars: Readonly<Record<string, Grammar>> = {
  ordinary,
  contract,
  financial,
  medical,
  hr,
  customers,
  board,
  strategy,
  privilege,
  meeting,
  incident,
};
const classes = Object.keys(grammars);
const documentsOfAKind = 1_600;
/** Ordinary texts are of more kinds than any document. */
const ordinaryTexts = 12_000;

const random = createRandom(20_260_101);
const shared = createSharedSlots(random);

function featuresOf(text: string): Set<number> {
  const features = new Set<number>();
  documentFeatures(text, 0, text.length, (hash) => features.add(hash));
  return features;
}

/** Ordinary text, in part with a sentence of a document in it, or source code: that makes no document of it. */
function ordinaryText(): string {
  const roll = random.next();
  if (roll < 0.12) return generateSource(random).text;
  const text = generateDocument(ordinary, shared, random);
  if (roll > 0.3) return text;
  const other = grammars[random.pick(classes.slice(1))]!;
  const sentence = generateDocument({ ...other, titles: entriesOf(other, "terms").slice(0, 40).join("\n") }, shared, random);
  return `${text} ${sentence.slice(0, 20 + random.below(140))} ${generateDocument(ordinary, shared, random)}`;
}

const examples: Example[] = classes.flatMap((name, label) =>
  Array.from({ length: label === 0 ? ordinaryTexts : documentsOfAKind }, () => ({
    features: featuresOf(label === 0 ? ordinaryText() : generateDocument(grammars[name]!, shared, random)),
    label,
  })),
);
const model = trainLinear(examples, { classes, fewest: 15, rounds: 6, rate: 0.15, shrink: 0.0015, hide: 0.4 }, random);
const packed = packWeights(model, 0.3);
console.log(`${model.keys.length} features`);
writeModel(
  {
    name: "documents",
    script: "scripts/train/train-documents.ts",
    type: "PackedWeights",
    from: "../../lib/core/models/sparse-weights.ts",
  },
  packed,
);
