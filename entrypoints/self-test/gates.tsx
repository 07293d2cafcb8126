import { coverageLabels, coverageReasonWords } from "../../components/coverage-words.ts";
import { StatusDot } from "../../components/status-dot.tsx";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList } from "../../lib/words/say.ts";
import { shortTime } from "../own-pages/when.ts";

interface Props {
  readonly gates: SelfTest["gates"];
  readonly tools: Readonly<Record<string, string>>;
}

/** How the gate was on each tool when it was last open here. */
export function Gates({ gates, tools }: Props) {
  return (
    <section className="card" aria-labelledby="gates">
      <h2 id="gates">{sayHere("selfTest.gates")}</h2>
      {gates.length === 0 ? <p className="muted">{sayHere("selfTest.gates.none")}</p> : null}
      <dl>
        {gates.map(({ tool, state, reasons, checkedAt }) => (
          <div key={tool}>
            <dt>
              <bdi>{tools[tool] ?? tool}</bdi>
            </dt>
            <dd>
              <StatusDot {...coverageLabels[state]} />
              <span className="muted">
                {" "}
                {reasons.length > 0 ? `${sayList(reasons.map((reason) => coverageReasonWords[reason].name))} · ` : ""}
                {shortTime(checkedAt)}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
