import { Notice } from "../../components/notice.tsx";
import type { ExtensionStatus, PolicyInWords } from "../../lib/bridge/protocol.ts";
import { findingName } from "./finding-name.ts";
import { type Names, otherwiseSentence, ruleSentence } from "./rule-words.ts";
import { shortTime } from "./when.ts";

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
  const names: Names = { tool: (id) => tools[id] ?? id, finding: (id) => findingName(id, 2, own) };
  return (
    <section className="card" aria-labelledby="policy">
      <h2 id="policy">Your policy</h2>
      <p className="name">{policy.name}</p>
      <p className="muted">
        {whoSet(status)} {since === null ? "" : `In force here since ${shortTime(since)}.`}
      </p>
      {status.policy.stale ? (
        <Notice tone="caution" title="It is past its end.">
          <p>It stays in force until a newer one arrives.</p>
        </Notice>
      ) : null}
      <details open={policy.rules.length <= mostShown}>
        <summary>What it says</summary>
        <ol className="rules">
          {policy.rules.map((rule) => (
            <li key={rule.id}>
              {ruleSentence(rule, names)} <code>{rule.id}</code>
            </li>
          ))}
          <li>{otherwiseSentence(policy.otherwise)}</li>
        </ol>
      </details>
      <p className="muted">Of these lines the first that fits counts. If several kinds are found, the strictest does.</p>
      {lists.length > 0 ? (
        <p>
          It also looks for {new Intl.ListFormat("en").format(lists.map(({ other }) => other))}, which your company has listed.
        </p>
      ) : null}
      {policy.approved.length > 0 ? (
        <>
          <h3>Use these</h3>
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
      <h3>Questions?</h3>
      {status.supportUrl ? (
        <p>
          <a href={status.supportUrl} target="_blank" rel="noreferrer">
            Ask for help
          </a>
        </p>
      ) : (
        <p>Talk to your IT team. The policy names nobody else.</p>
      )}
    </section>
  );
}

function whoSet({ policy, sync }: ExtensionStatus): string {
  if (policy.source === "managed") return "Set by your IT team on this machine.";
  if (policy.source === "built-in") return "It came with Waymark; your company’s own has not arrived, or there is none.";
  const host = sync.state === "off" ? "" : ` by ${new URL(sync.serverUrl).host}`;
  const signed = policy.trust === "pinned" ? "signed by a key that IT has named" : "signed by the first key that was seen";
  return `Set by your company: sent${host}, number ${policy.seq}, ${signed}.`;
}
