import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Chip } from "../../components/chip.tsx";
import type { AssetUseReply } from "../../lib/schema/overview-api.ts";
import { assetUseQuery } from "../api/overview-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { Problem } from "../ui/problem.tsx";
import { count } from "../words/count.ts";
import { crowdOfBrowsers } from "../words/people-count.ts";
import { accountLabels, planLabels } from "../words/relation-labels.ts";
import { say, sayCount } from "../words/say.ts";
import { gateLabels, seenByLabel } from "../words/use-labels.ts";
import { AssetDecisions } from "./asset-decisions.tsx";

/** With which accounts and by which groups it is used, since when it is known, what keeps it in bounds, and what was decided. */
export function AssetUse({ asset }: { readonly asset: string }) {
  const { data, error, refetch } = useQuery(assetUseQuery(asset));
  if (error && !data) return <Problem error={error} onRetry={() => refetch()} />;
  if (!data) return null;
  const { fewest } = data;
  return (
    <>
      <section aria-labelledby="use-title" className="mb-6">
        <div className="mb-1 flex flex-wrap items-baseline gap-x-3">
          <h2 id="use-title" className="font-semibold text-16">
            {say("How it is used")}
          </h2>
          <Link to="/relations" search={{ node: `tool:${asset}` }} className="link">
            {say("Show its relations")}
          </Link>
        </div>
        <dl className="divide-y divide-line border-line border-y">
          <Line name={say("Accounts and plans")}>
            <Chips none={say("No page has said so in 30 days")}>
              {data.accounts.map(({ account, plan, activities }) => (
                <Chip
                  key={`${account} ${plan}`}
                  tone={account === "personal" ? "caution" : "neutral"}
                  count={activities === null ? say("few people") : count(activities)}
                >
                  {accountLabels[account]}, {planLabels[plan]}
                </Chip>
              ))}
            </Chips>
          </Line>
          <Line name={say("Groups")}>
            <Chips none={say("No group of which {fewest} people use it", { fewest })}>
              {data.groups.map(({ group, people }) => (
                <Chip key={group} count={say("{people}+ people", { people })}>
                  {group}
                </Chip>
              ))}
            </Chips>
            {data.smallGroups ? (
              <span className="block text-12 text-muted">
                {say("Groups of which fewer than {fewest} people use it are not named.", { fewest })}
              </span>
            ) : null}
          </Line>
          <Line name={say("How it was discovered")}>
            <ul>
              {data.seenBy.map(({ by, at }) => (
                <li key={by}>
                  {seenByLabel(by)}{" "}
                  <span className="text-muted">
                    · <Moment at={at} show="date" />
                  </span>
                </li>
              ))}
            </ul>
          </Line>
          {data.extensions.length > 0 ? (
            <Line name={say("Its browser extensions")}>
              {data.extensions.map(({ id, name, browsers }) => (
                <span key={id} className="block">
                  {name} <span className="text-muted">· {crowdOfBrowsers(browsers, fewest)}</span>
                </span>
              ))}
            </Line>
          ) : null}
        </dl>
      </section>
      <Controls controls={data.controls} fewest={fewest} />
      <AssetDecisions decisions={data.decisions} />
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-4 py-2 max-sm:flex-col max-sm:gap-0">
      <dt className="w-44 shrink-0 text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function Chips({ children, none }: { readonly children: readonly ReactNode[]; readonly none: string }) {
  return children.length === 0 ? <span className="text-muted">{none}</span> : <span className="chips">{children}</span>;
}

/** What the policy says of it, and whether browsers can do what it says. */
function Controls({ controls, fewest }: Pick<AssetUseReply, "controls" | "fewest">) {
  const { rules, gates } = controls;
  const states = (Object.keys(gateLabels) as (keyof typeof gateLabels)[]).filter((state) => gates[state] !== 0);
  return (
    <section aria-labelledby="controls-title" className="mb-6">
      <h2 id="controls-title" className="mb-1 font-semibold text-16">
        {say("Controls in place")}
      </h2>
      <p className="mb-1 flex flex-wrap gap-x-4">
        {states.length === 0 ? <span className="text-muted">{say("No browser has had it open since it reports.")}</span> : null}
        {states.map((state) => (
          <Link key={state} to="/coverage" className="text-tone hover:underline" data-tone={gateLabels[state].tone}>
            {say("{label}: {browsers}", {
              label: gateLabels[state].label,
              browsers: crowdOfBrowsers(gates[state], fewest),
            })}
          </Link>
        ))}
      </p>
      <details>
        <summary className="w-fit cursor-pointer">
          {sayCount(rules.length, "{count} rule of the policy concerns it", "{count} rules of the policy concern it")}
        </summary>
        <ul className="mt-1 divide-y divide-line border-line border-y">
          {rules.map(({ id, hardStop, says }) => (
            <li key={id} className="flex flex-wrap gap-x-3 py-1.5">
              <code className="w-44 shrink-0 truncate font-mono text-12 text-muted">{id}</code>
              <span className="min-w-0 flex-1">{says}</span>
              {hardStop ? <Chip tone="stop">{say("hard stop")}</Chip> : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
