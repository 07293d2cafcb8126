import { Notice } from "../../components/notice.tsx";
import type { PolicyInWords } from "../../lib/bridge/policy-in-words.ts";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList } from "../../lib/words/say.ts";
import { detectorWords } from "../own-pages/finding-name.ts";
import { type Names, otherwiseSentence, ruleSentence } from "../own-pages/rule-words.ts";
import { shortTime } from "../own-pages/when.ts";

interface Props {
  readonly status: ExtensionStatus;
  readonly words: PolicyInWords;
  /** Names of tools, by id. */
  readonly tools: Readonly<Record<string, string>>;
}

/** A longer policy is folded up. */
const mostShown = 12;

/** What is in force, who set it, and what it says. */
export function PolicyCard({ status, words, tools }: Props) {
  const { policy, lists, since } = words;
  const own = Object.fromEntries(lists.map(({ id, one, other }) => [id, { one, other }]));
  const observed = new Set(words.observed ?? []);
  const names: Names = { tool: (id) => tools[id] ?? id, finding: (id) => detectorWords(id, own) };
  return (
    <section className="card" aria-labelledby="policy">
      <h2 id="policy">{sayHere("policy.title")}</h2>
      <p className="name">
        <bdi>{policy.name}</bdi>
      </p>
      <p className="muted">
        {whoSet(status)} {since === null ? "" : sayHere("policy.since", { time: shortTime(since) })}
      </p>
      {status.policy.stale ? (
        <Notice tone="caution" title={sayHere("policy.stale")}>
          <p>{sayHere("policy.stale.means")}</p>
        </Notice>
      ) : null}
      <details open={policy.rules.length <= mostShown}>
        <summary>{sayHere("policy.says")}</summary>
        <ol className="rules">
          {inOrder(policy).map((rule) => (
            <li key={rule.id}>
              {observed.has(rule.id)
                ? sayHere("rule.observed", { sentence: ruleSentence(rule, names) })
                : ruleSentence(rule, names)}{" "}
              <code>{rule.id}</code>
            </li>
          ))}
          <li>{otherwiseSentence(policy.otherwise)}</li>
        </ol>
      </details>
      <p className="muted">{sayHere("policy.first-counts")}</p>
      {lists.length > 0 ? <p>{sayHere("policy.lists", { lists: sayList(lists.map(({ other }) => other)) })}</p> : null}
      {policy.approved.length > 0 ? (
        <>
          <h3>{sayHere("policy.approved")}</h3>
          <ul className="approved">
            {policy.approved.map(({ tool, name, url }) => (
              <li key={`${tool} ${url}`}>
                <a href={url} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{sayHere("policy.questions")}</h3>
      {status.supportUrl ? (
        <p>
          <a href={status.supportUrl} target="_blank" rel="noreferrer">
            {sayHere("popup.help")}
          </a>
        </p>
      ) : (
        <p>{sayHere("policy.nobody")}</p>
      )}
    </section>
  );
}

/** As they are asked: hard stops, exceptions, the others. */
function inOrder({ rules, exceptions = [] }: PolicyInWords["policy"]) {
  return [...rules.filter(({ hardStop }) => hardStop), ...exceptions, ...rules.filter(({ hardStop }) => !hardStop)];
}

function whoSet({ policy, sync }: ExtensionStatus): string {
  if (policy.source !== "server") return sayHere(`policy.by.${policy.source}`);
  // No server any more, but its policy is still in force.
  const server = sync.state === "off" ? "–" : new URL(sync.serverUrl).host;
  const number = policy.seq ?? 0;
  return sayHere(policy.trust === "pinned" ? "policy.by.pinned" : "policy.by.first-use", { server, number });
}
