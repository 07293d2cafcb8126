import { useState } from "react";
import { coverageLabels, coverageReasonWords } from "../../components/coverage-words.ts";
import { Said } from "../../components/said.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { PageInWords } from "../../lib/bridge/guidance.ts";
import type { Coverage, DrillResult } from "../../lib/schema/coverage.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { PageFacts } from "./page-facts.tsx";

export interface ThisPageProps {
  /** Null: its gate says that it is no AI tool at this moment. silent: no gate answers there. */
  readonly coverage: Coverage | null | "asking" | "silent";
  /** Null while it is asked for, and where no gate answers. */
  readonly page?: PageInWords | null;
  /** Null where nobody is named. */
  readonly supportUrl?: string | null;
  /** Rejects where the page has gone. */
  readonly onDrill: () => Promise<DrillResult>;
}

/** Is the page that is open covered? Said from what its gate found by looking. */
export function ThisPage({ coverage, page, supportUrl, onDrill }: ThisPageProps) {
  if (coverage === "asking") return null;
  if (coverage === null || coverage === "silent") {
    return (
      <section className="this-page" aria-label={sayHere("popup.page")}>
        <p className="muted">{sayHere(coverage === null ? "popup.page.no-tool" : "popup.page.silent")}</p>
      </section>
    );
  }
  const { label, tone } = coverageLabels[coverage.state];
  return (
    <section className="this-page" aria-label={sayHere("popup.page")}>
      <p className="label">
        <span className="muted">{sayHere("popup.page")}</span> <StatusDot tone={tone} label={label} />
      </p>
      {page ? <PageFacts page={page} supportUrl={supportUrl ?? null} /> : null}
      {coverage.reasons.map((reason) => (
        <p key={reason}>
          {coverageReasonWords[reason].name}. <span className="muted">{coverageReasonWords[reason].means}</span>
        </p>
      ))}
      <Drill onDrill={onDrill} />
    </section>
  );
}

function Drill({ onDrill }: Pick<ThisPageProps, "onDrill">) {
  const [result, setResult] = useState<DrillResult | "failed" | null>(null);
  return (
    <>
      <button
        type="button"
        className="wm-button"
        onClick={() =>
          void onDrill().then(setResult, () => {
            setResult("failed");
          })
        }
      >
        {sayHere("popup.drill")}
      </button>
      <div role="status">
        {result === "failed" ? <p>{sayHere("popup.drill.failed")}</p> : null}
        {typeof result === "object" && result !== null ? <Outcome result={result} /> : null}
      </div>
    </>
  );
}

/** A made-up card number was used; nothing of the person's text was touched. */
function Outcome({ result }: { readonly result: DrillResult }) {
  const { found, action, rule, released, backstop } = result;
  return (
    <ul className="drill">
      <li>
        <StatusDot tone={found ? "ok" : "stop"} label={sayHere(found ? "popup.drill.found" : "popup.drill.not-found")} />
      </li>
      {found ? (
        <li className="muted">
          <Said
            text={sayHere(rule === null ? "popup.drill.by-none" : "popup.drill.by-rule", {
              done: sayHere(`popup.drill.${action}`),
            })}
            parts={{ rule: <code>{rule}</code> }}
          />
        </li>
      ) : null}
      <li>
        <StatusDot
          tone={released ? "ok" : "caution"}
          label={sayHere(released ? "popup.drill.released" : "popup.drill.not-released")}
        />
      </li>
      <li>
        <StatusDot
          tone={backstop ? "ok" : "caution"}
          label={sayHere(backstop ? "popup.drill.backstop" : "popup.drill.no-backstop")}
        />
      </li>
    </ul>
  );
}
