import { useState } from "react";
import { coverageLabels, coverageReasonWords } from "../../components/coverage-words.ts";
import { StatusDot } from "../../components/status-dot.tsx";
import type { Coverage, DrillResult } from "../../lib/schema/coverage.ts";

export interface ThisPageProps {
  /** Null: its gate says that it is no AI tool at this moment. silent: no gate answers there. */
  readonly coverage: Coverage | null | "asking" | "silent";
  /** Rejects where the page has gone. */
  readonly onDrill: () => Promise<DrillResult>;
}

const words = {
  noTool: "This page is no AI tool that Waymark knows: nothing is looked at here.",
  // What is not there cannot say why: nothing is claimed of what the page is.
  silent:
    "Waymark is not at work on this page. Either it is no AI tool that Waymark knows, or the browser lets no extension run there, or the page has to be reloaded.",
};

/** Is the page that is open covered? Said from what its gate found by looking. */
export function ThisPage({ coverage, onDrill }: ThisPageProps) {
  if (coverage === "asking") return null;
  if (coverage === null || coverage === "silent") {
    return (
      <section className="this-page" aria-label="This page">
        <p className="muted">{coverage === null ? words.noTool : words.silent}</p>
      </section>
    );
  }
  const { label, tone } = coverageLabels[coverage.state];
  return (
    <section className="this-page" aria-label="This page">
      <p className="label">
        <span className="muted">This page</span> <StatusDot tone={tone} label={label} />
      </p>
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
        Test this page
      </button>
      <div role="status">
        {result === "failed" ? <p>The page did not answer. Reload it and try again.</p> : null}
        {typeof result === "object" && result !== null ? <Outcome result={result} /> : null}
      </div>
    </>
  );
}

const does: Readonly<Record<string, string>> = {
  allow: "let through",
  record: "recorded and let through",
  nudge: "held, and you would be asked",
  justify: "held, and you would be asked for a reason",
  redact: "hidden before it goes in",
  block: "stopped",
};

/** A made-up card number was used; nothing of the person's text was touched. */
function Outcome({ result }: { readonly result: DrillResult }) {
  const { found, action, rule, released, backstop } = result;
  return (
    <ul className="drill">
      <li>
        <StatusDot
          tone={found ? "ok" : "stop"}
          label={found ? "A made-up card number is noticed" : "A made-up card number is not noticed"}
        />
      </li>
      {found ? (
        <li className="muted">
          It would be {does[action] ?? action}
          {rule === null ? (
            "."
          ) : (
            <>
              {" "}
              by rule <code>{rule}</code>.
            </>
          )}
        </li>
      ) : null}
      <li>
        <StatusDot
          tone={released ? "ok" : "caution"}
          label={released ? "Redacted text can be put in" : "Redacted text could not be put in"}
        />
      </li>
      <li>
        <StatusDot
          tone={backstop ? "ok" : "caution"}
          label={backstop ? "The page's own requests are watched" : "The page's own requests are not watched"}
        />
      </li>
    </ul>
  );
}
