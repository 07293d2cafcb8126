/**
 * Our check digits against those of another library (stdnum), which no bundle holds: every example, and every example with one digit
 * changed or two neighbours swapped, has to be told right or wrong by both alike.
 */
import { stdnum } from "stdnum";
import { describe, expect, test } from "vitest";
import { compileClassifier } from "../../lib/core/classify/classify.ts";
import { loadDetectorFiles } from "../../rules/from-node.ts";

/** Detector and the validators of stdnum that cover the same numbers. */
const pairs: readonly (readonly [detector: string, ...validators: string[]])[] = [
  ["ar-cuit", "AR.cuit"],
  ["at-svnr", "AT.vnr"],
  ["at-uid", "AT.uid"],
  ["au-abn", "AU.abn"],
  ["au-acn", "AU.acn"],
  ["au-tfn", "AU.tfn"],
  ["be-vat", "BE.vat"],
  ["br-cpf", "BR.cpf"],
  ["by-unp", "BY.unp"],
  ["ca-sin", "CA.sin"],
  ["ch-ahv", "CH.ssn"],
  ["cl-rut", "CL.rut"],
  ["cn-uscc", "CN.uscc"],
  ["co-nit", "CO.nit"],
  ["cy-vat", "CY.vat"],
  ["dk-cvr", "DK.cvr"],
  ["do-rnc", "DO.rnc"],
  ["ee-kmkr", "EE.kmkr"],
  ["ee-registrikood", "EE.registrikood"],
  ["es-dni", "ES.dni"],
  ["fi-ytunnus", "FI.ytunnus"],
  ["fr-nif", "FR.nif"],
  ["gb-utr", "GB.utr"],
  ["gh-tin", "GH.tin"],
  ["gn-nifp", "GN.nifp"],
  ["gr-afm", "GR.vat"],
  ["gr-amka", "GR.amka"],
  ["hk-id", "HK.hkid"],
  ["hr-oib", "HR.oib"],
  ["ie-pps", "IE.pps"],
  ["il-company", "IL.hp"],
  ["in-aadhaar", "IN.aadhaar"],
  ["in-gstin", "IN.gstin"],
  ["it-codice-fiscale", "IT.codicefiscale"],
  ["jp-corporate", "JP.cn"],
  ["kr-brn", "KR.brn"],
  ["lu-tva", "LU.tva"],
  ["ma-ice", "MA.ice"],
  ["md-idno", "MD.idno"],
  ["mk-edb", "MK.edb"],
  ["mt-vat", "MT.vat"],
  ["mx-curp", "MX.curp"],
  ["mz-nuit", "MZ.nuit"],
  ["no-orgnr", "NO.orgnr"],
  ["nz-ird", "NZ.ird"],
  ["pe-ruc", "PE.ruc"],
  ["pl-nip", "PL.nip"],
  ["pl-pesel", "PL.pesel"],
  ["pl-regon", "PL.regon"],
  ["pt-cc", "PT.cc"],
  ["ro-cnp", "RO.cnp"],
  ["ru-inn", "RU.inn"],
  ["sg-uen", "SG.uen"],
  ["si-ddv", "SI.ddv"],
  ["sk-dph", "SK.dph"],
  ["tr-kimlik", "TR.tckimlik"],
  ["tr-vkn", "TR.vkn"],
  ["ua-edrpou", "UA.edrpou"],
  ["ua-rntrc", "UA.rntrc"],
  ["uy-rut", "UY.rut"],
  ["ve-rif", "VE.rif"],
  ["vn-mst", "VN.mst"],
  ["za-id", "ZA.idnr"],
];

const files = new Map((await loadDetectorFiles()).map((file) => [file.detector.id, file]));

type Validate = (value: string) => { readonly isValid: boolean };
function oracle(name: string): Validate {
  const [country = "", number = ""] = name.split(".");
  const library: Readonly<Record<string, Readonly<Record<string, { readonly validate: Validate }>>>> = stdnum;
  const validator = library[country]?.[number];
  if (validator === undefined) throw new Error(`stdnum has no ${name}`);
  return (value) => validator.validate(value);
}

/** The value with each digit changed to the next, and with neighbours swapped. */
function variants(value: string): string[] {
  const changed: string[] = [];
  for (let i = 0; i < value.length; i++) {
    const char = value.charAt(i);
    if (!/\d/.test(char)) continue;
    changed.push(value.slice(0, i) + ((Number(char) + 1) % 10) + value.slice(i + 1));
    const next = value.charAt(i + 1);
    if (/\d/.test(next) && next !== char) changed.push(value.slice(0, i) + next + char + value.slice(i + 2));
  }
  return changed;
}

test("enough numbers are compared", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(60);
});

describe.for(pairs)("%s", ([id, ...names]) => {
  const file = files.get(id);
  if (file === undefined) throw new Error(`no detector ${id}`);
  const alone = compileClassifier([file.detector]);
  const validators = names.map(oracle);
  const { text, value: first = text } = file.examples.match[0] ?? { text: "" };
  const name = text.slice(0, text.indexOf(first));
  const ours = (value: string) => alone.classify(name + value).some((found) => found.end - found.start >= value.length);
  const theirs = (value: string) => validators.some((validate) => validate(value).isValid);
  const values = [
    ...new Set(file.examples.match.map(({ text: whole, value = whole }) => value.replace(/^NO|MVA$|[ ./()-]/g, ""))),
  ];

  test("finds what the other library finds valid", () => {
    expect(values.filter((value) => !(ours(value) && theirs(value)))).toEqual([]);
  });

  test("and leaves alone what it finds wrong", () => {
    const others = values.flatMap(variants);
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter((value) => ours(value) !== theirs(value))).toEqual([]);
  });
});
