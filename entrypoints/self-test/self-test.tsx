import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import type { SelfTest } from "../../lib/schema/self-test.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { ConfigErrors } from "../own-pages/config-errors.tsx";
import { Checks } from "./checks.tsx";
import { Gates } from "./gates.tsx";
import { browserChecks, connectionChecks, setUpChecks } from "./list-checks.ts";

interface Tested {
  readonly test: SelfTest;
  readonly status: ExtensionStatus;
  /** Names of tools, by id. */
  readonly tools: Readonly<Record<string, string>>;
}

export function SelfTestPage(props: {
  readonly state: Tested | "loading" | "silent";
  readonly onAgain: () => void;
  /** Rejects where the browser does not let it be copied. */
  readonly onCopy: (text: string) => Promise<void>;
}) {
  const { state, onAgain } = props;
  return (
    <>
      <header className="top">
        <Mark size={28} />
        <span>Waymark</span>
      </header>
      <main aria-busy={state === "loading"}>
        <div className="head">
          <h1>{sayHere("selfTest.title")}</h1>
          <p className="lead">{sayHere("selfTest.lead")}</p>
        </div>
        {state === "loading" ? <p className="muted">{sayHere("popup.asking")}</p> : null}
        {state === "silent" ? (
          <Notice tone="stop" title={sayHere("popup.silent")} urgent>
            <p>{sayHere("popup.silent.do")}</p>
          </Notice>
        ) : null}
        {typeof state === "object" ? <Result {...state} {...props} /> : null}
        {state === "silent" ? (
          <div className="ways">
            <Button onClick={onAgain}>{sayHere("selfTest.again")}</Button>
          </div>
        ) : null}
      </main>
    </>
  );
}

type ResultProps = Tested & { readonly onAgain: () => void; readonly onCopy: (text: string) => Promise<void> };

function Result({ test, status, tools, onAgain, onCopy }: ResultProps) {
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const report = JSON.stringify({ waymark: status.version, ...test }, null, 2);
  return (
    <>
      <div className="ways">
        <Button
          kind="primary"
          onClick={() =>
            void onCopy(report).then(
              () => setCopied("yes"),
              () => setCopied("no"),
            )
          }
        >
          {sayHere("selfTest.copy")}
        </Button>
        <Button onClick={onAgain}>{sayHere("selfTest.again")}</Button>
        <p role="status" className="muted">
          {copied === "yes" ? sayHere("selfTest.copied") : copied === "no" ? sayHere("selfTest.not-copied") : ""}
        </p>
      </div>
      <ConfigErrors errors={status.configErrors} most={50} />
      <Checks title={sayHere("selfTest.setup")} checks={setUpChecks(test)} />
      <Checks title={sayHere("selfTest.connection")} checks={connectionChecks(test)} />
      <Checks title={sayHere("selfTest.browser")} checks={browserChecks(test)} />
      <Gates gates={test.gates} tools={tools} />
      <details open={copied === "no"}>
        <summary>{sayHere("selfTest.report")}</summary>
        {/* Long lines are scrolled, by keyboard too. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse. */}
        <section lang="en" dir="ltr" aria-label={sayHere("selfTest.report")} tabIndex={0}>
          <pre>{report}</pre>
        </section>
      </details>
    </>
  );
}
