import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { zipSync } from "fflate";
import { CompactSign, calculateJwkThumbprint, type JWK } from "jose";
import { unpackList } from "../../lib/core/company/packed-list.ts";
import { policyBundleType } from "../../lib/schema/wire.ts";
import { verifyBundle } from "../../lib/worker/policy/verify-bundle.ts";
import { nudgePolicy } from "../../rules/policies/nudge.ts";
import { readPolicyText } from "../../rules/read-policy-text.ts";
import { verifyPack } from "../../server/evidence/verify-pack.ts";
import { makeZip } from "../../server/evidence/zip.ts";
import { allSources } from "../../server/imports/all-sources.ts";
import { readLines } from "../../server/imports/read-lines.ts";
import { isRejection, judgeEvent } from "../../server/ingest/events/judge-event.ts";
import { readPackage } from "../../server/updates/read-package.ts";
import { parseJson } from "../../server/web/parse-json.ts";
import { isRefusal } from "../../server/web/refusal.ts";
import { sampleActivity } from "../flow/support/sample-activity.ts";
import { anyText, damaged, damagedText } from "./damage.ts";
import type { Decoder } from "./decoder.ts";

const now = 1_795_000_000_000;
const utf8 = new TextEncoder();
const json = ['"', "{", "}", "[", "]", ":", ",", "\\", "\\u0000", "null", "1e999", "-", '"__proto__":1,', "\0", "\ud800"];

/** Runs it; what it throws must be a refusal, which is an answer. */
function orRefuse(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

const policyText = JSON.stringify(nudgePolicy, null, 1);
const yaml = ["\n", "\t", "- ", ": ", "&a ", "*a", "|", ">", "!!", "---\n", "? ", "#", "'", "<<: *a", "\u0085"];
const event = JSON.stringify({ seq: 1, activity: sampleActivity(1) });
const exported = 'time,user,app,host\n2026-11-20 10:00:00,dana@a.example,ChatGPT,chatgpt.com\n1795000000,"a\nb","x""y",\n';
const packParts = [
  { name: "manifest.jws", bytes: Buffer.from("a.b.c") },
  { name: "chain.txt", bytes: Buffer.from("0\n") },
];
const xpi = zipSync({ "manifest.json": utf8.encode('{"version":"1.0","browser_specific_settings":{"gecko":{"id":"a@b"}}}') });
const { jws, kid } = await signedPolicy();
const unchanged = await verifyBundle(jws, [kid], "1.0.0");
if (!("bundle" in unchanged)) throw new Error("the sample of a signed policy is none");
const whole = JSON.stringify(unchanged.bundle);

export const messageDecoders: readonly Decoder[] = [
  {
    name: "bodies of requests",
    property: fc.property(fc.oneof(damagedText(event, json), anyText), (text) => orRefuse(() => parseJson(utf8.encode(text)))),
  },
  {
    name: "events",
    property: fc.property(fc.oneof(damagedText(event, json).map(jsonOr), fc.anything()), fc.boolean(), (given, words) => {
      const judged = judgeEvent(given, 0, { skew: 0, now, words, plain: false });
      if (isRejection(judged) && !judged.expected) throw new Error("refused without a word");
    }),
  },
  {
    name: "policies as people write them",
    property: fc.property(fc.oneof(damagedText(policyText, [...json, ...yaml]), anyText), (text) => {
      const read = readPolicyText(text);
      if ("problems" in read && read.problems.length === 0) throw new Error("refused without a word");
    }),
  },
  {
    name: "signed policies",
    property: fc.asyncProperty(damagedText(jws, [".", "e", "A", "=", "-", "_", " ", "\n", "é"]), async (changed) => {
      const taken = await verifyBundle(changed, [kid], "1.0.0");
      // The last sign of a signature has bits to spare: that may differ, what is signed may not.
      if ("bundle" in taken && JSON.stringify(taken.bundle) !== whole) throw new Error("a changed policy was taken");
    }),
  },
  {
    name: "evidence packs",
    property: fc.asyncProperty(damaged(makeZip(packParts)), async (bytes) => {
      const verdict = await verifyPack(Buffer.from(bytes));
      if (!("wrong" in verdict)) throw new Error("taken for a pack");
    }),
  },
  {
    name: "packages of the extension",
    property: fc.property(
      fc.oneof(
        damaged(xpi),
        fc.uint8Array().map((more) => new Uint8Array([0x43, 0x72, 0x32, 0x34, ...more])),
      ),
      (bytes) => {
        orRefuse(() => readPackage(Buffer.from(bytes)));
      },
    ),
  },
  {
    name: "exports of other systems",
    property: fc.property(fc.oneof(damagedText(exported, [...json, ";", "|", "\r", "\t"]), anyText), (text) => {
      for (const row of readLines(text)) {
        if ("line" in row) for (const read of Object.values(allSources)) read(row.line, now);
      }
    }),
  },
  {
    name: "lists in a policy",
    property: fc.property(anyText, (text) => unpackList(text, "cells").every(Number.isSafeInteger)),
  },
];

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function signedPolicy(): Promise<{ jws: string; kid: string }> {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const jwk = publicKey.export({ format: "jwk" }) as JWK;
  const kid = await calculateJwkThumbprint(jwk);
  const at = now / 1_000;
  const claims = { v: 1, tenant: "default", seq: 1, iat: at, exp: at + 1_000, policy: nudgePolicy };
  const signed = new CompactSign(utf8.encode(JSON.stringify(claims))).setProtectedHeader({
    alg: "Ed25519",
    typ: policyBundleType,
    kid,
    jwk,
  });
  return { jws: await signed.sign(privateKey), kid };
}
