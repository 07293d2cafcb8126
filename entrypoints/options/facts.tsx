import { coverageLabels } from "../../components/coverage-words.ts";
import { Said } from "../../components/said.tsx";
import type { Activity, FindingCount } from "../../lib/schema/activity.ts";
import type { Heartbeat } from "../../lib/schema/wire.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { sayList, sayNumber } from "../../lib/words/say.ts";
import { Fact } from "../own-pages/fact.tsx";
import { findingWords } from "../own-pages/finding-name.ts";
import { exactTime, shortTime } from "../own-pages/when.ts";
import type { EntryContext } from "./entry-context.ts";
import { reasonWords, sizeWords } from "./entry-words.ts";
import { OtherRules } from "./other-rules.tsx";

export function ActivityFacts({ activity, context }: { readonly activity: Activity; readonly context: EntryContext }) {
  const { findings, rule, action, reason, unscanned, table } = activity;
  const visit = activity.kind === "visit";
  return (
    <dl>
      <Fact name={sayHere("fact.when")}>{exactTime(activity.occurredAt)}</Fact>
      <Fact name={sayHere("fact.tool")}>
        <bdi>{context.tools[activity.tool] ?? activity.tool}</bdi> <bdi className="muted">({activity.host})</bdi>
      </Fact>
      {visit ? <Fact name={sayHere("fact.often")}>{sayHere("fact.often.means")}</Fact> : null}
      {visit ? null : (
        <Fact name={sayHere("fact.found")}>
          {findings.length === 0 ? sayHere("fact.found.nothing") : null}
          <ul>
            {findings.map((finding) => (
              <li key={finding.detector}>{foundWords(finding, context)}</li>
            ))}
          </ul>
          {table ? sayHere("fact.table", { count: table.rows }) : null}
          {unscanned ? sayHere(`unscanned.${unscanned}`) : null}
        </Fact>
      )}
      {activity.purpose ? <Fact name={sayHere("fact.purpose")}>{sayHere(`approval.purpose.${activity.purpose}`)}</Fact> : null}
      {activity.expects ? (
        <Fact name={sayHere("fact.expects")}>
          {sayList(activity.expects.map((category) => sayHere(`rule.category.${category}`)))}
        </Fact>
      ) : null}
      {visit ? null : <Fact name={sayHere("fact.size")}>{sizeWords(activity.size)}</Fact>}
      {visit ? null : (
        <Fact name={sayHere("fact.outcome")}>
          {sayHere(`outcome.${activity.outcome}.means`)}
          {activity.kept ? ` ${sayHere("fact.kept", { count: activity.kept })}` : null}
          {reason ? ` ${sayHere("reason.said", { reason: reasonWords(reason) })}` : null}
        </Fact>
      )}
      {activity.reasonWords ? <Fact name={sayHere("fact.words.sent")}>{activity.reasonWords}</Fact> : null}
      {context.words?.[activity.id] ? <Fact name={sayHere("fact.words.device")}>{context.words[activity.id]}</Fact> : null}
      {visit ? null : (
        <Fact name={sayHere("fact.why")}>
          <Said
            text={sayHere(rule ? "fact.why.rule" : "fact.why.no-rule", {
              policy: activity.policy,
              did: sayHere(`fact.why.${action}`),
            })}
            parts={{ rule: <code>{rule}</code> }}
          />
          {activity.beforePolicy ? ` ${sayHere("fact.why.early")}` : null}
          {activity.pastCap ? ` ${sayHere("fact.why.past-cap")}` : null}
          {context.policy ? <OtherRules activity={activity} words={context.policy} /> : null}
        </Fact>
      )}
      {activity.variant ? (
        <Fact name={sayHere("fact.wording")}>
          {sayHere("fact.wording.means")} <code>{activity.variant}</code>
        </Fact>
      ) : null}
    </dl>
  );
}

function foundWords(finding: FindingCount, { own }: EntryContext): string {
  const { count, distinct, confidence } = finding;
  const values = { what: findingWords(finding, own), sure: sayHere(`fact.found.${confidence}`), distinct };
  return sayHere(count > 1 ? "fact.found.several" : "fact.found.one", values);
}

export function HeartbeatFacts({ heartbeat, context }: { readonly heartbeat: Heartbeat; readonly context: EntryContext }) {
  const { browser, policy, coverage, outbox } = heartbeat;
  return (
    <>
      <p>{sayHere("fact.heartbeat")}</p>
      <dl>
        <Fact name={sayHere("fact.when")}>{exactTime(heartbeat.sentAt)}</Fact>
        <Fact name={sayHere("fact.browser")}>
          <bdi>
            {browser.name} {browser.version}, Waymark {heartbeat.extensionVersion}
          </bdi>
        </Fact>
        <Fact name={sayHere("fact.policy")}>{policy.name}</Fact>
        {heartbeat.acceptedUse === undefined ? null : (
          <Fact name={sayHere("firstRun.rules.title")}>
            {heartbeat.acceptedUse === null
              ? sayHere("firstRun.rules.waits")
              : sayHere("fact.accepted", { version: heartbeat.acceptedUse })}
          </Fact>
        )}
        <Fact name={sayHere("fact.waiting")}>{sayNumber(outbox.pending)}</Fact>
        <Fact name={sayHere("fact.tools")}>
          {coverage.length === 0 ? sayHere("fact.tools.none") : null}
          <ul>
            {coverage.map(({ tool, state, checkedAt }) => (
              <li key={tool}>
                {context.tools[tool] ?? tool}, {shortTime(checkedAt)}{" "}
                <span className="muted">({coverageLabels[state].label})</span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </>
  );
}
