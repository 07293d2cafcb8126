/** What it costs to tell which tool a page belongs to, and that copies of names are told from the names. */
import { parse } from "tldts";
import { lookAlike } from "../../lib/core/tools/look-alike.ts";
import { compileMatcher } from "../../lib/core/tools/match-tool.ts";
import { copiedNames, mayBeCopied, notCopies } from "../../rules/data/copied-names.ts";
import { loadTools } from "../../rules/from-node.ts";
import { type Report, spread } from "../support/report.ts";

const rounds = 40;
const others = ["news.example", "mail.corp.example", "a.b.c.d.example", "chatgpt.com.evil.example", "intranet"];

/** Microseconds a host. */
export function measureMatching(report: Report) {
  const tools = loadTools();
  const matchTool = compileMatcher(tools);
  const hosts = [...tools.flatMap((tool) => tool.hosts.map(({ host }) => `www.${host}`)), ...others];
  const time = (work: (host: string) => unknown) => {
    const times: number[] = [];
    for (let round = 0; round < rounds + 5; round++) {
      const start = performance.now();
      for (const host of hosts) work(host);
      if (round >= 5) times.push(((performance.now() - start) * 1_000) / hosts.length);
    }
    return spread(times);
  };
  const copied = (host: string) => {
    const { domain } = parse(host, { allowPrivateDomains: true });
    return domain && !notCopies.includes(domain) ? lookAlike({ host, domain }, copiedNames) : null;
  };
  const figures = {
    match: time((host) => matchTool({ host, path: "/c/1" })),
    firstQuestion: time(mayBeCopied),
    lookAlike: time(copied),
  };
  const falseAlarms = hosts.filter((host) => !others.includes(host) && copied(host)).length;
  report.say("\nmatching, microseconds a host");
  for (const [name, { p50, p99 }] of Object.entries(figures)) {
    report.say(`  ${name.padEnd(16)} p50 ${p50.toFixed(2)}  p99 ${p99.toFixed(2)}`);
  }
  report.say(`  ${hosts.length} hosts of the catalogue taken for copies: ${falseAlarms}`);
  report.bar("matching-p50", figures.match.p50, 5, "us");
  report.bar("look-alike-false-alarms", falseAlarms, 0, "");
  return { ...figures, falseAlarms };
}
