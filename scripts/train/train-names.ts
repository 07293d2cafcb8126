/** Trains the model of names and writes the list of names that it knows. Run: node scripts/train/train-names.ts */
import {
  isCandidate,
  mayStandInside,
  type NameKind,
  nameFeatures,
  nameKinds,
  tags,
} from "../../lib/core/models/name-features.ts";
import { createNameTokens, tokenizeNames } from "../../lib/core/models/name-tokens.ts";
import { board, incident, meeting, privilege, strategy } from "./documents/company.ts";
import { contract } from "./documents/contract.ts";
import { financial } from "./documents/financial.ts";
import { medical } from "./documents/medical.ts";
import { ordinary } from "./documents/ordinary.ts";
import { customers, hr } from "./documents/people.ts";
import { buildGazetteer, packGazetteer } from "./names/build-gazetteer.ts";
import { createMentions, type Mentions } from "./names/generate-mentions.ts";
import { packWeights } from "./pack-weights.ts";
import { createRandom } from "./random.ts";
import { type Example, trainLinear } from "./train-linear.ts";
import { writeModel } from "./write-model.ts";

const frameTexts = 26_000;
const documentTexts = 9_000;
/** One name in so many is not in the list while the model learns, so that it learns to do without. */
const unknownNames = 3;

const random = createRandom(20_260_103);
const mentions = createMentions(random);
const known = buildGazetteer((hash) => (hash >>> 9) % unknownNames === 0);
const gazetteer = { flagsOf: (hash: number) => known.get(hash >>> 8) ?? 0 };
const tokens = createNameTokens(4_096);

function addExamples({ text, spans }: Mentions, examples: Example[]): void {
  tokenizeNames(text, 0, text.length, gazetteer, tokens);
  let before = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (before !== 0 && mayStandInside(tokens, i)) continue;
    const label = tagOf(tokens.start[i]!, spans);
    // What the candidates leave out stays outside, as it will in the page.
    if (isCandidate(tokens, i, before)) {
      const features: number[] = [];
      nameFeatures(tokens, i, before, (hash) => features.push(hash));
      examples.push({ features, label });
      before = label;
    } else before = 0;
  }
}

function tagOf(start: number, spans: Mentions["spans"]): number {
  const span = spans.find((candidate) => candidate.start <= start && start < candidate.end);
  if (span === undefined) return 0;
  const kind = nameKinds.indexOf(span.kind as NameKind);
  return kind * 2 + (span.start === start ? 1 : 2);
}

const examples: Example[] = [];
const documents = [contract, financial, medical, hr, customers, board, strategy, privilege, meeting, incident];
for (let i = 0; i < frameTexts; i++) addExamples(mentions.frame(), examples);
for (let i = 0; i < documentTexts; i++)
  addExamples(mentions.document(random.chance(0.6) ? ordinary : random.pick(documents)), examples);
console.log(`${examples.length} tokens`);

const model = trainLinear(examples, { classes: tags, fewest: 30, rounds: 4, rate: 0.2, shrink: 0.002, hide: 0.15 }, random);
const script = "scripts/train/train-names.ts";
writeModel(
  { name: "names", script, type: "PackedWeights", from: "../../lib/core/models/sparse-weights.ts" },
  packWeights(model, 1),
);
const all = buildGazetteer(() => false);
console.log(`${all.size} words`);
writeModel(
  { name: "gazetteer", script, type: "PackedGazetteer", from: "../../lib/core/models/gazetteer.ts" },
  packGazetteer(all),
);
