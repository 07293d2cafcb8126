/** Unknown tools against ordinary pages of the hard kind: recall, precision, the curve over thresholds, and what each sign carries. */
import { join } from "node:path";
import { scoreLimits, scorePage } from "../../lib/core/page-score/score-page.ts";
import { pageSigns } from "../../rules/page-signs/all.ts";
import type { Report } from "../support/report.ts";
import { buildFrontEnds } from "./build-front-ends.ts";
import { frontEnds } from "./front-ends.ts";
import { hardPages, htmlOf } from "./pages/all.ts";
import { frontEndPage, serve } from "./serve.ts";
import { openBrowser, type Seen, type Visit, visit } from "./visit.ts";

interface Sample extends Seen {
  readonly name: string;
  readonly isAi: boolean;
  /** Kept back while the signs were weighed. */
  readonly held: boolean;
}

/** At a time: a browser stops drawing in tabs that nobody looks at. */
const tabs = 1;

export async function measureUnknown(report: Report, quick: boolean): Promise<unknown> {
  const folder = await buildFrontEnds();
  const all = [
    ...frontEnds.map((one, index) => ({
      ...{ name: one.what, isAi: true, held: one.held, html: frontEndPage(one), path: `/fern/${index}`, send: one.send },
    })),
    ...hardPages.map((one, index) => ({
      ...{
        name: `${one.kind}: ${one.name}`,
        isAi: false,
        held: index % 2 === 1,
        html: htmlOf(one),
        path: `/page/${index}`,
        send: undefined,
      },
    })),
  ].filter((_, index) => !quick || index % 4 === 0);
  const server = await serve(new Map(all.map(({ path, html }) => [path, html])), folder);
  const browser = await openBrowser(server.port, join(folder, "look-on.js"));
  const samples: Sample[] = [];
  try {
    const waiting = [...all];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { name, isAi, held, path, send } = next;
        const host = `${path.slice(1).replace("/", "-")}.larkfield.net`;
        const how: Visit = send === undefined ? { path, host } : { path, host, send };
        samples.push({ name, isAi, held, ...(await visit(browser, how)) });
      }
    };
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.session.dispose();
    await server.close();
  }
  tell(report, samples);
  return samples;
}

const isFound = ({ signs }: Pick<Seen, "signs">) => scorePage(signs, pageSigns).found;

function tell(report: Report, samples: readonly Sample[]): void {
  const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole);
  const rates = (found: (sample: Sample) => boolean, among: readonly Sample[]) => {
    const hits = among.filter(found);
    const right = hits.filter(({ isAi }) => isAi).length;
    return { recall: share(right, among.filter(({ isAi }) => isAi).length), precision: share(right, hits.length) };
  };
  const word = ({ recall, precision }: { recall: number; precision: number }) =>
    `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`;

  const [ai, others] = [samples.filter(({ isAi }) => isAi), samples.filter(({ isAi }) => !isAi)];
  report.say(`\nunknown tools: ${ai.length} chat front ends, ${others.length} ordinary pages of the hard kind`);
  for (const sample of samples.filter((one) => isFound(one) !== one.isAi || one.gated !== one.isAi)) {
    const { score, parts } = scorePage(sample.signs, pageSigns);
    const signs = parts.map(({ id, added }) => `${id} ${added}`).join(", ");
    report.say(
      `${sample.isAi ? "  missed" : "  false"} (gate ${sample.gated ? "placed" : "not placed"}): ${sample.name}: ${score}: ${signs}`,
    );
  }
  report.say(
    `by the signs, weighed on:  ${word(
      rates(
        isFound,
        samples.filter(({ held }) => !held),
      ),
    )}`,
  );
  report.say(
    `by the signs, held back:   ${word(
      rates(
        isFound,
        samples.filter(({ held }) => held),
      ),
    )}`,
  );
  report.say(`at load, before a prompt:  ${word(rates(({ atLoad }) => isFound({ signs: atLoad }), samples))}`);
  const shipped = rates(({ gated }) => gated, samples);
  report.say(`by the extension, all:     ${word(shipped)}`);

  report.say("\nthreshold  recall  precision");
  for (let least = 2; least <= 20; least += 2) {
    const at = rates((sample) => scorePage(sample.signs, pageSigns, least).found, samples);
    report.say(
      `${String(least).padStart(9)}  ${at.recall.toFixed(3)}   ${at.precision.toFixed(3)}${least === scoreLimits.found ? "  <- in use" : ""}`,
    );
  }

  report.say("\nwithout one sign (those that change something), and how many pages show it");
  const whole = rates(isFound, samples);
  for (const sign of pageSigns) {
    const rest = pageSigns.filter((other) => other !== sign);
    const without = rates(({ signs }) => scorePage(signs, rest).found, samples);
    const shown = [ai, others].map((group) => group.filter(({ signs }) => signs.includes(sign.id)).length);
    if (shown[0] === 0 && shown[1] === 0) continue;
    const change = `recall ${(without.recall - whole.recall).toFixed(3)}, precision ${(without.precision - whole.precision).toFixed(3)}`;
    report.say(`  ${sign.id.padEnd(24)} ${String(shown[0]).padStart(2)} AI, ${String(shown[1]).padStart(2)} others; ${change}`);
  }
  report.bar("unknown-recall", shipped.recall, 0.95, "", "larger");
  report.bar("unknown-precision", shipped.precision, 0.98, "", "larger");
}
