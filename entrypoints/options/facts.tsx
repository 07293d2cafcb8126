import type { ReactNode } from "react";
import { coverageLabels } from "../../components/coverage-words.ts";
import type { Activity, FindingCount } from "../../lib/schema/activity.ts";
import type { Heartbeat } from "../../lib/schema/wire.ts";
import type { EntryContext } from "./entry-context.ts";
import { actionWords, outcomeWords, reasonWords, sizeWords, unscannedWords } from "./entry-words.ts";
import { findingName } from "./finding-name.ts";
import { exactTime, shortTime } from "./when.ts";

const number = new Intl.NumberFormat();
const sure = { possible: "possibly", likely: "likely", certain: "certain" } as const;

export function ActivityFacts({ activity, context }: { readonly activity: Activity; readonly context: EntryContext }) {
  const { findings, rule, action, reason, unscanned, table } = activity;
  const visit = activity.kind === "visit";
  return (
    <dl>
      <Fact name="When">{exactTime(activity.occurredAt)}</Fact>
      <Fact name="Tool">
        {context.tools[activity.tool] ?? activity.tool} <span className="muted">({activity.host})</span>
      </Fact>
      {visit ? <Fact name="How often">At most once an hour and tool, however often you open it.</Fact> : null}
      {visit ? null : (
        <Fact name="Found">
          {findings.length === 0 ? "Nothing" : null}
          <ul>
            {findings.map((finding) => (
              <li key={finding.detector}>{foundWords(finding, context)}</li>
            ))}
          </ul>
          {table ? `In a list of ${number.format(table.rows)} lines.` : null}
          {unscanned ? unscannedWords[unscanned] : null}
        </Fact>
      )}
      {visit ? null : <Fact name="Size">{sizeWords[activity.size]}</Fact>}
      {visit ? null : (
        <Fact name="What came of it">
          {outcomeWords[activity.outcome].means}
          {reason ? ` Your reason: ${reasonWords[reason]}.` : null}
        </Fact>
      )}
      {visit ? null : (
        <Fact name="Why">
          {rule ? (
            <>
              Rule <code>{rule}</code> of “{activity.policy}” {actionWords[action]}.
            </>
          ) : (
            `No rule of “${activity.policy}” names it; it ${actionWords[action]}.`
          )}
          {activity.beforePolicy ? " Your company’s policy had not arrived yet." : null}
        </Fact>
      )}
    </dl>
  );
}

function foundWords({ detector, count, distinct, confidence }: FindingCount, { own }: EntryContext): string {
  const different = count > 1 ? `, ${number.format(distinct)} different` : "";
  return `${number.format(count)} ${findingName(detector, count, own)}${different} (${sure[confidence]})`;
}

export function HeartbeatFacts({ heartbeat, context }: { readonly heartbeat: Heartbeat; readonly context: EntryContext }) {
  const { browser, policy, coverage, outbox } = heartbeat;
  return (
    <>
      <p>
        Once a day, so that your company knows which browsers are covered. Of what you did it says which AI tools were open, each
        with the last time, and nothing else.
      </p>
      <dl>
        <Fact name="When">{exactTime(heartbeat.sentAt)}</Fact>
        <Fact name="Browser">
          {browser.name} {browser.version}, Waymark {heartbeat.extensionVersion}
        </Fact>
        <Fact name="Policy">{policy.name}</Fact>
        <Fact name="Waiting then">{number.format(outbox.pending)}</Fact>
        <Fact name="AI tools open">
          {coverage.length === 0 ? "None" : null}
          <ul>
            {coverage.map(({ tool, state, checkedAt }) => (
              <li key={tool}>
                {context.tools[tool] ?? tool}, {shortTime(checkedAt)}{" "}
                <span className="muted">({coverageLabels[state].label.toLowerCase()})</span>
              </li>
            ))}
          </ul>
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
