import { Said } from "../../components/said.tsx";
import type { Acceptance } from "../../lib/bridge/guidance.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { shortTime } from "../own-pages/when.ts";

/** The company's own rules, and whether they were accepted here. Nothing where there are none. */
export function RulesCard({ acceptance }: { readonly acceptance: Acceptance | null }) {
  if (!acceptance?.rules) return null;
  const { rules, accepted, due } = acceptance;
  return (
    <section className="card" aria-labelledby="company-rules">
      <h2 id="company-rules">{sayHere("firstRun.rules.title")}</h2>
      <p className="name" dir="auto">
        {rules.title}
      </p>
      <p className="muted">
        <Said text={sayHere("firstRun.rules.version")} parts={{ version: <bdi>{rules.version}</bdi> }} />
        {". "}
        {accepted && !due ? sayHere("firstRun.rules.accepted", { date: shortTime(accepted.at) }) : null}
        {due ? sayHere("firstRun.rules.waits") : null}
      </p>
      <p>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {sayHere(due ? "popup.rules.link" : "firstRun.rules.read")}
        </a>
      </p>
    </section>
  );
}
