/** The tools from npm on the same corpora, one after the other. */
import { allPeers } from "./peers/all-peers.ts";
import { describePeer, type Peer } from "./peers/peer.ts";
import { type PeerAnswer, type PeerLimits, runPeer } from "./peers/run-peer.ts";
import type { Scored, Suite } from "./suite.ts";
import { commonHostileTexts, hostileLength } from "./worst-text.ts";

export interface PeerResult {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** By corpus; those that it did not finish are missing. */
  readonly scored: Readonly<Record<string, Scored>>;
  /** By corpus, millions of UTF-16 code units a second. */
  readonly speed: Readonly<Record<string, number>>;
  /** Milliseconds for the worst hostile text; `limited` if it was ended. Null: it did not come to them. */
  readonly worst: { readonly ms: number; readonly limited: boolean; readonly name: string } | null;
  /** What went wrong, in words. */
  readonly notes: readonly string[];
}

const wanted: Record<string, Peer["finds"][number]> = {
  secrets_rules: "secrets",
  creddata48_files: "secrets",
  docs_business: "code",
};

const hostile = commonHostileTexts.filter(({ name }) =>
  ["one letter", "one digit", "letters and dots", "short dates", "at signs", "base64"].includes(name),
);

export async function comparePeers(
  suites: readonly Suite[],
  limits: PeerLimits,
  say: (line: string) => void,
  only?: readonly string[],
): Promise<PeerResult[]> {
  const results: PeerResult[] = [];
  for (const peer of allPeers.filter(({ name }) => !only || only.includes(name))) {
    const result = await compare(peer, suites, limits);
    for (const note of result.notes) say(`  ${peer.name}: ${note}`);
    results.push(result);
  }
  return results;
}

async function compare(peer: Peer, suites: readonly Suite[], limits: PeerLimits): Promise<PeerResult> {
  const own = suites.filter(({ name }) => /prompts/.test(name) || peer.finds.includes(wanted[name] ?? "personal"));
  const texts = [...own.flatMap((suite) => suite.texts), ...hostile.map(({ of }) => of(hostileLength))];
  const { answers, broken } = await runPeer(peer.name, texts, limits);
  const notes: string[] = broken ? [`does not run here: ${broken}`] : [];
  const scored: Record<string, Scored> = {};
  const speed: Record<string, number> = {};
  let at = 0;
  for (const suite of own) {
    const part = answers.slice(at, at + suite.texts.length);
    at += suite.texts.length;
    if (part.length < suite.texts.length) {
      if (!broken) notes.push(`${suite.name} not finished in ${limits.totalMs / 1000} s, left out`);
      continue;
    }
    notes.push(...troubles(suite.name, part));
    scored[suite.name] = suite.score(part.map(({ claims }) => claims));
    const units = suite.texts.reduce((total, { length }) => total + length, 0);
    speed[suite.name] = units / 1000 / part.reduce((total, { ms }) => total + ms, 0);
  }
  return { name: peer.name, ...describePeer(peer), scored, speed, worst: worstOf(answers.slice(at)), notes };
}

function troubles(corpus: string, answers: readonly PeerAnswer[]): string[] {
  const hung = answers.filter(({ failed }) => failed === "hung").length;
  const threw = answers.filter(({ failed }) => failed !== null && failed !== "hung");
  return [
    ...(hung > 0 ? [`hung on ${hung} texts of ${corpus}`] : []),
    ...(threw.length > 0 ? [`failed on ${threw.length} texts of ${corpus}: ${threw[0]?.failed}`] : []),
  ];
}

function worstOf(answers: readonly PeerAnswer[]): PeerResult["worst"] {
  let worst: PeerResult["worst"] = null;
  answers.forEach(({ ms, failed }, index) => {
    if (worst === null || ms > worst.ms) worst = { ms, limited: failed === "hung", name: hostile[index]?.name ?? "" };
  });
  return worst;
}
