import { Link } from "@tanstack/react-router";
import { StatusDot } from "../../components/status-dot.tsx";
import type { OverviewReply } from "../../lib/schema/overview-api.ts";
import { Moment } from "../ui/moment.tsx";
import { statusLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";
import { NumberLink } from "./number.tsx";
import { Panel } from "./panel.tsx";

/** Tools that were met for the first time, and what the rules have found. */
export function NewsPanel({ news, days }: { readonly news: OverviewReply["news"]; readonly days: string }) {
  return (
    <Panel title={say("What is new?")}>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <NumberLink
          figure={news.tools}
          label={say("new tools")}
          link={{ to: "/inventory", search: { mark: `new-${days}`, sort: "firstSeen" } }}
        />
        <NumberLink
          figure={news.findings}
          label={say("new findings")}
          link={{ to: "/findings", search: { moment: `opened-${days}`, status: "all", sort: "openedAt" } }}
        />
      </div>
      {news.newest.length > 0 ? (
        <ul className="mt-3 divide-y divide-line border-line border-t">
          {news.newest.map(({ tool, name, status, firstSeen }) => (
            <li key={tool} className="flex flex-wrap items-center gap-x-3 py-1.5">
              <Link to="/inventory/$tool" params={{ tool }} className="min-w-0 flex-1 truncate hover:underline">
                {name}
              </Link>
              <StatusDot {...statusLabels[status]} />
              <span className="text-12 text-muted">
                <Moment at={firstSeen} show="date" />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
