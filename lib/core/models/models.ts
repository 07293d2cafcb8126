/**
 * What trained models say of a text, beside the detectors: names and addresses as spans; what the whole text is (a contract, a medical record) and
 * whether it is source code as findings over the whole text. Pure and synchronous, in one pass each.
 */
import type { Detector } from "../../schema/detector.ts";
import { type Finding, reportableConfidence } from "../../schema/finding.ts";
import { type CodeSpan, compileCodeModel } from "./code-model.ts";
import { compileDocumentModel } from "./document-model.ts";
import type { PackedGazetteer } from "./gazetteer.ts";
import { compileNameModel } from "./name-model.ts";
import { sourceShare } from "./source-share.ts";
import type { PackedWeights } from "./sparse-weights.ts";

/** What a model finds, as people and policy speak of it: a detector without a pattern. */
export type ModelKind = Pick<Detector, "id" | "name" | "category" | "family" | "severity" | "canary" | "mask">;

export interface PackedModels {
  readonly documents: PackedWeights;
  readonly code: PackedWeights;
  readonly languages: PackedWeights;
  readonly names: PackedWeights;
  readonly gazetteer: PackedGazetteer;
}

/** Only findings of a confidence that counts. */
export interface ModelFindings {
  /** What the text is as a whole; each over all of the text. */
  readonly whole: readonly Finding[];
  /** Names and addresses, by start; none overlaps another. */
  readonly spans: readonly Finding[];
  /** Of the longest piece of source code, as the model calls it: "python"; null where there is none. */
  readonly language: string | null;
}

export interface Models {
  readonly kinds: readonly ModelKind[];
  find(text: string): ModelFindings;
}

/** Measured on text from elsewhere: without them the models are surer than they are right. */
export const documentSharpness = 1.25;
export const nameDoubt = 1.5;
/** What a text is as a whole shows in so much of it, from its beginning: the rest would only take time. UTF-16 code units. */
export const sampleLength = 32_768;
/** Below it a document is a near miss: half of what ordinary prompts are mistaken for lies here, and hardly a document. */
export const sureOfDocument = 0.55;
/** Fewer lines of source are a remark. */
const fewestLines = 5;
/** Source in which somebody says something is a question about code: that is reported as a near miss. */
const sureOfSource = 0.92;
const sureOfQuestion = 0.4;
/** Sentences between so many lines of source are comments that were not recognised. */
const fewSentences = 0.08;
/** Of all lines, together with comments: where less is source, the text is about something else. */
const leastSource = 0.5;
/** From this share of code on, a licence in it makes no contract of the text. */
const mostlySource = 0.4;

/** `kindOf`: by the class of a model: "PERSON", "contract", "code". A class without a kind is not reported. */
export function compileModels(packed: PackedModels, kindOf: ReadonlyMap<string, ModelKind>): Models {
  const documents = compileDocumentModel(packed.documents, documentSharpness);
  const code = compileCodeModel(packed.code, packed.languages);
  const names = compileNameModel(packed.names, packed.gazetteer, nameDoubt);

  const finding = (name: string, start: number, end: number, confidence: number): Finding[] => {
    const kind = kindOf.get(name);
    if (kind === undefined || confidence < reportableConfidence) return [];
    const { id, category, family, severity, canary = false } = kind;
    return [{ detector: id, category, family, severity, start, end, confidence, canary }];
  };

  /** `spans` are those of the sample; the findings span all `length` of the text. */
  const wholeOf = (sample: string, spans: readonly CodeSpan[], length: number): Finding[] => {
    const { code: source, comment, asked, said, other } = sourceShare(sample, spans);
    const lines = source + comment + asked + said + other;
    const found: Finding[] = [];
    if (source >= fewestLines && source + comment >= lines * leastSource) {
      const sure = asked === 0 && said <= source * fewSentences ? sureOfSource : sureOfQuestion;
      found.push(...finding("code", 0, length, sure));
    }
    if (spans.length === 0 || source < lines * mostlySource) {
      const { kind, confidence } = documents.guess(sample);
      if (confidence >= sureOfDocument) found.push(...finding(kind, 0, length, confidence));
    }
    return found;
  };

  return {
    kinds: [...kindOf.values()],
    find(text) {
      const sample = text.length > sampleLength ? text.slice(0, sampleLength) : text;
      const source = code.find(sample).filter(({ confidence }) => confidence >= reportableConfidence);
      const whole = wholeOf(sample, source, text.length);
      // Variables and classes have names, too: of a long source file only what was looked at is searched for others.
      const searched = whole.some(({ family }) => family === "CODE") ? sample : text;
      const spans = outsideOf(source, names.find(searched)).flatMap(({ kind, start, end, confidence }) =>
        finding(kind, start, end, confidence),
      );
      const longest = source.reduce<CodeSpan | null>((best, span) => (best && best.lines >= span.lines ? best : span), null);
      return { whole, spans, language: longest && code.language(sample, longest) };
    },
  };
}

/** Both by start. */
function outsideOf<Span extends { readonly start: number; readonly end: number }>(
  source: readonly CodeSpan[],
  spans: readonly Span[],
): Span[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while (next < source.length && source[next]!.end <= start) next++;
    return next === source.length || source[next]!.start >= end;
  });
}
