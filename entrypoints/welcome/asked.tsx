import { ArrowUpRight } from "lucide-react";
import type { Action } from "../../lib/schema/action.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { detectorWords } from "../own-pages/finding-name.ts";
import { type Names, ruleSentence } from "../own-pages/rule-words.ts";
import type { WelcomeState } from "./use-welcome.ts";

/** The rules that a person can meet, by what happens then; the rest is on the page with the records. */
const groups = [
  { title: "firstRun.policy.asks", actions: ["nudge", "justify"] },
  { title: "firstRun.policy.hides", actions: ["redact"] },
  { title: "firstRun.policy.stops", actions: ["approval", "read-only", "block"] },
] as const satisfies readonly { readonly title: string; readonly actions: readonly Action[] }[];

const mostInGroup = 4;

/** What the company's policy asks, in the words of its own rules. */
export function Asked({ words, tools, status }: Pick<WelcomeState, "words" | "tools" | "status">) {
  const unmanaged = status.sync.state === "off" && status.sync.why === "not-managed";
  const { policy, lists } = words;
  const own = Object.fromEntries(lists.map(({ id, one, other }) => [id, { one, other }]));
  const names: Names = { tool: (id) => tools[id] ?? id, finding: (id) => detectorWords(id, own) };
  return (
    <section className="asked" aria-labelledby="asked">
      <header>
        <h2 id="asked">{sayHere(unmanaged ? "firstRun.policy.unmanaged" : "firstRun.policy.title")}</h2>
        <a href="/options.html">{sayHere("firstRun.policy.rules", { count: policy.rules.length })}</a>
      </header>
      {policy.approved.length > 0 ? (
        <div className="approved">
          <h3>{sayHere("firstRun.policy.tools")}</h3>
          <ul>
            {policy.approved.map(({ tool, name, url }) => (
              <li key={`${tool} ${url}`}>
                <a className="wm-button" data-kind="secondary" href={url} target="_blank" rel="noreferrer">
                  {name}
                  <ArrowUpRight size={14} aria-hidden="true" />
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {groups.map(({ title, actions }) => {
        const rules = policy.rules.filter(({ action }) => (actions as readonly Action[]).includes(action));
        return rules.length === 0 ? null : (
          <div key={title} className="group">
            <h3>{sayHere(title)}</h3>
            <ul>
              {rules.slice(0, mostInGroup).map((rule) => (
                <li key={rule.id}>{ruleSentence(rule, names)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
