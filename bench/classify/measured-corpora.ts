/** The corpora that `--corpora` names: how each file is read, and how it is scored. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Family } from "../../lib/schema/finding.ts";
import { documentClasses, isDocumentClaim } from "./document-classes.ts";
import type { Claim } from "./engine.ts";
import { structured } from "./family-groups.ts";
import { familiesOf } from "./label-family.ts";
import { promptSuite } from "./prompt-suite.ts";
import { type CorpusFolder, codeUnits, readCorpus } from "./read-corpus.ts";
import { secretLinesSuite } from "./secret-lines-suite.ts";
import { type MarkedText, spanSuite } from "./span-suite.ts";
import type { Suite } from "./suite.ts";
import { textSuite, type WholeText } from "./text-suite.ts";
import { valueSuite } from "./value-suite.ts";

interface RawSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly checksum_ok?: boolean;
}
interface RawText {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly positive: boolean;
  readonly source: string;
  readonly spans: readonly RawSpan[];
}

const loaders: Record<string, (folder: CorpusFolder) => Suite> = {
  pii_presidio_synth: (folder) => spans(folder, "pii_presidio_synth"),
  pii_anon_bench: (folder) => spans(folder, "pii_anon_bench"),
  ner_names: (folder) => spans(folder, "ner_names"),
  pii_presidio_unit: presidioUnit,
  govid_stdnum: govid,
  phones_libphonenumber: phones,
  validator_values: validatorValues,
  secrets_rules: secretsRules,
  creddata48_files: creddata,
  docs_business: documents,
  benign_prompts: benign,
};

/** The project's own, made by `corpora/generate.ts`. */
const ownLoaders: Record<string, (folder: CorpusFolder) => Suite> = {
  generated_values: (folder) => spans(folder, "generated_values"),
  generated_prompts: ordinary,
};

export const measuredCorpora: readonly string[] = Object.keys(loaders);
export const ownCorpora: readonly string[] = Object.keys(ownLoaders);

/** Throws if the folder has no such corpus, or the name is none of `measuredCorpora`. */
export function loadCorpus(folder: CorpusFolder, name: string): Suite {
  const load = { ...loaders, ...ownLoaders }[name];
  if (!load) throw new Error(`--only: no corpus "${name}"; there are ${[...measuredCorpora, ...ownCorpora].join(", ")}`);
  return load(folder);
}

/** Prompts without those that somebody has found to hold sensitive values. */
export function benignTexts(folder: CorpusFolder): string[] {
  const known = JSON.parse(readFileSync(join(folder.path, "benign_true_sensitive.json"), "utf8")) as Record<string, string>;
  return readCorpus<RawText>(folder, "benign_prompts")
    .filter(({ id }) => !Object.hasOwn(known, id))
    .map(({ text }) => text);
}

/** Text of source files: what developers paste. */
export function sourceTexts(folder: CorpusFolder): string[] {
  return [
    ...readCorpus<RawText>(folder, "creddata48_files").map(({ text }) => text),
    ...readCorpus<RawText>(folder, "docs_business")
      .filter(({ label }) => label === "source_code")
      .map(({ text }) => text),
  ];
}

function spans(folder: CorpusFolder, name: string): Suite {
  return spanSuite(
    name,
    readCorpus<RawText>(folder, name).map(({ text, spans }): MarkedText => {
      const at = codeUnits(text);
      const marked = spans.map(({ start, end, label, checksum_ok }) => {
        return { start: at(start), end: at(end), families: familiesOf(label), scored: checksum_ok !== false };
      });
      return { text, spans: marked };
    }),
  );
}

/** One value a text, or a near-miss of its kind; found or flagged where a claim of its own family is. */
function presidioUnit(folder: CorpusFolder): Suite {
  const texts = readCorpus<RawText>(folder, "pii_presidio_unit").flatMap(({ text, label, positive }): WholeText[] => {
    const families = familiesOf(label);
    if (families.length === 0) return [];
    const fits = ({ family }: Claim) => families.includes(family);
    return [{ text, rows: ["every family", families[0]!].map((name) => ({ name, wanted: positive, fits })) }];
  });
  return textSuite("pii_presidio_unit", texts);
}

interface Govid extends RawText {
  readonly value: string;
  readonly kind: string;
}

/** A telephone number is what half the world's numbers look like: to say so of an id is not to have found it. */
const idFamilies = structured.filter((family) => family !== "PHONE");

/** The value stands behind the name of its format, and is found under whatever family of structured values but PHONE. */
function govid(folder: CorpusFolder): Suite {
  const cases = readCorpus<Govid>(folder, "govid_stdnum").map(({ text, value, positive, kind, label }) => {
    const start = text.lastIndexOf(value);
    return {
      text,
      start,
      end: start + value.length,
      valid: positive,
      rows: ["all formats", kind],
      detail: label,
      families: idFamilies,
    };
  });
  return valueSuite("govid_stdnum", cases);
}

interface Phone extends RawText {
  readonly format: string;
  readonly value: string;
}

function phones(folder: CorpusFolder): Suite {
  const cases = readCorpus<Phone>(folder, "phones_libphonenumber").map(({ text, value, positive, format }) => {
    const start = text.lastIndexOf(value);
    const families: Family[] = ["PHONE"];
    return { text, start, end: start + value.length, valid: positive, rows: [format], families };
  });
  return valueSuite("phones_libphonenumber", cases);
}

interface ValidatorValue {
  readonly validator: string;
  readonly locale: string;
  readonly value: string;
  readonly positive: boolean;
}

/** Bare values without a word around them; only what has a family. */
const validatorFamilies: Record<string, readonly Family[]> = {
  isEmail: ["EMAIL"],
  isMobilePhone: ["PHONE"],
  isCreditCard: ["CARD"],
  isIBAN: ["BANK"],
  isBIC: ["BANK"],
  isAbaRouting: ["BANK"],
  isBtcAddress: ["BANK"],
  isEthereumAddress: ["BANK"],
  isIP: ["NET"],
  isMACAddress: ["NET"],
  isTaxID: ["GOVID"],
  isVAT: ["GOVID"],
  isIdentityCard: ["GOVID"],
  isPassportNumber: ["GOVID"],
  isLicensePlate: ["VEHICLE"],
  isJWT: ["SECRET"],
};

function validatorValues(folder: CorpusFolder): Suite {
  const cases = readCorpus<ValidatorValue>(folder, "validator_values").flatMap(({ validator, value, positive }) => {
    const families = validatorFamilies[validator];
    if (!families || value.trim() === "") return [];
    return [{ text: value, start: 0, end: value.length, valid: positive, rows: [validator], families }];
  });
  return valueSuite("validator_values", cases, false);
}

/** Whole texts. A tool is scored by the lines of the tools that are not itself; "written by neither" is the line of the target. */
function secretsRules(folder: CorpusFolder): Suite {
  const texts = readCorpus<RawText>(folder, "secrets_rules").map(({ text, positive, source }) => {
    const names = [source, ...(/noseyparker|trufflehog/.test(source) ? ["noseyparker and trufflehog"] : []), "all tools"];
    return { text, rows: names.map((name) => ({ name, wanted: positive, fits: isSecret })) };
  });
  return textSuite("secrets_rules", texts, "spans", false);
}

interface CredFile extends RawText {
  readonly neg: readonly { readonly line_start: number; readonly line_end: number }[];
}

function creddata(folder: CorpusFolder): Suite {
  const files = readCorpus<CredFile>(folder, "creddata48_files").map(({ text, spans, neg }) => {
    const at = codeUnits(text);
    return {
      text,
      secrets: spans.map(({ start, end, label }) => ({ start: at(start), end: at(end), label })),
      plain: neg.map(({ line_start, line_end }) => ({ start: at(line_start), end: at(line_end) })),
    };
  });
  return secretLinesSuite("creddata48_files", files);
}

function documents(folder: CorpusFolder): Suite {
  const code = readCorpus<RawText>(folder, "code_humaneval");
  const texts = [...readCorpus<RawText>(folder, "docs_business"), ...code].map(({ text, label }) => ({
    text,
    rows: documentClasses.map((name) => {
      return { name, wanted: label === name, fits: (claim: Claim) => isDocumentClaim(claim, name) };
    }),
  }));
  return textSuite("docs_business", texts);
}

const isSecret = ({ family }: Claim) => family === "SECRET";

function benign(folder: CorpusFolder): Suite {
  return promptSuite("benign_prompts", benignTexts(folder));
}

function ordinary(folder: CorpusFolder): Suite {
  return promptSuite(
    "generated_prompts",
    readCorpus<RawText>(folder, "generated_prompts").map(({ text }) => text),
  );
}
