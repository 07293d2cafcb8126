import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { FindingReply } from "../../lib/schema/risk-finding.ts";
import { ApiError } from "../api/api-error.ts";
import { findingQuery } from "../api/finding-queries.ts";
import { Moment } from "../ui/moment.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { findingStatusLabels, levelLabels, ruleLabels } from "../words/finding-labels.ts";
import { say } from "../words/say.ts";
import { type Asked, ChangeDialog } from "./change-dialog.tsx";
import { DueDate } from "./due-date.tsx";
import { Ticket } from "./findings-table.tsx";
import { History } from "./history.tsx";
import { ScoreParts } from "./score-parts.tsx";

const route = getRouteApi("/shell/findings/$finding");

/** One finding: what it says and rests on, what to do, who has it, and what was done. */
export function FindingPage() {
  const { finding: id } = route.useParams();
  const { data, error, refetch } = useQuery(findingQuery(id));
  return (
    <>
      <nav aria-label={say("Way back")} className="mb-2 flex items-center gap-1 text-12 text-muted">
        <Link to="/findings" className="hover:text-ink hover:underline">
          {say("Findings")}
        </Link>
        <ChevronRight size={12} aria-hidden="true" />
        <span>{data ? ruleLabels[data.finding.rule] : say("Finding")}</span>
      </nav>
      {error && !data ? <Missing error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={8} label={say("Loading the finding")} />}
      {data ? <Whole reply={data} error={error} onRetry={() => refetch()} /> : null}
    </>
  );
}

function Whole({
  reply,
  error,
  onRetry,
}: {
  readonly reply: FindingReply;
  readonly error: Error | null;
  readonly onRetry: () => void;
}) {
  const { finding, facts } = reply;
  const level = levelLabels[finding.level];
  return (
    <>
      <PageHead
        title={finding.title}
        beside={
          <Chip tone={level.tone} count={`${finding.score}`}>
            {level.label}
          </Chip>
        }
      />
      {error ? <Problem error={error} onRetry={onRetry} /> : null}
      <Decisions reply={reply} />
      <section aria-labelledby="remedy-title" className="mb-6 max-w-2xl">
        <h2 id="remedy-title" className="mb-1 font-semibold text-16">
          {say("What to do")}
        </h2>
        <p className="text-14">{reply.remedy}</p>
      </section>
      <div className="grid gap-x-8 lg:grid-cols-2">
        <section aria-labelledby="evidence-title" className="mb-6">
          <h2 id="evidence-title" className="mb-1 font-semibold text-16">
            {say("Evidence")}
          </h2>
          <dl className="divide-y divide-line border-line border-y">
            {facts.map(({ label, value, link }) => (
              <div key={`${label} ${value}`} className="flex gap-4 py-2">
                <dt className="w-40 shrink-0 text-muted">{label}</dt>
                <dd className="min-w-0 break-words">{link ? <Shown link={link}>{value}</Shown> : value}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-2 text-12 text-muted">{reply.condition}</p>
        </section>
        <ScoreParts parts={reply.parts} score={finding.score} />
      </div>
      <History rows={reply.history} />
    </>
  );
}

function Decisions({ reply }: { readonly reply: FindingReply }) {
  const { finding, reason } = reply;
  const [asked, ask] = useState<Asked | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (what: Asked) => () => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    ask(what);
  };
  const close = () => {
    ask(null);
    opener.current?.focus();
  };
  const unsettled = finding.status === "open" || finding.status === "in-progress";
  return (
    <>
      <dl className="mb-3 grid grid-cols-2 gap-x-6 gap-y-3 rounded-box border border-line bg-raised p-4 sm:grid-cols-3 xl:grid-cols-6">
        <Fact name={say("Status")}>
          <StatusDot {...findingStatusLabels[finding.status]} />
        </Fact>
        <Fact name={say("Owner")}>{finding.owner ?? say("Nobody")}</Fact>
        <Fact name={finding.status === "accepted" ? say("Accepted") : say("Due")}>
          <DueDate row={finding} />
        </Fact>
        <Fact name={say("Opened")}>
          <Moment at={finding.openedAt} show="relative" />
        </Fact>
        <Fact name={say("Tool")}>
          {finding.asset === null ? (
            "–"
          ) : (
            <Shown link={`/inventory/${encodeURIComponent(finding.asset)}`}>{finding.assetName ?? finding.asset}</Shown>
          )}
        </Fact>
        <Fact name={say("Ticket")}>
          <Ticket ticket={finding.ticket} />
        </Fact>
        {reason ? (
          <div className="col-span-full">
            <dt className="text-12 text-muted">{say("Reason")}</dt>
            <dd className="mt-0.5">{reason}</dd>
          </div>
        ) : null}
      </dl>
      <div className="mb-6 flex flex-wrap gap-2">
        {finding.status === "open" ? (
          <Button kind="primary" onClick={open("in-progress")}>
            {say("Start")}
          </Button>
        ) : null}
        {unsettled ? (
          <>
            <Button kind={finding.status === "open" ? "secondary" : "primary"} onClick={open("resolved")}>
              {say("Resolve")}
            </Button>
            <Button onClick={open("accepted")}>{say("Accept the risk")}</Button>
            <Button onClick={open("false-positive")}>{say("False positive")}</Button>
          </>
        ) : (
          <Button onClick={open("open")}>{say("Open again")}</Button>
        )}
        <Button onClick={open("assign")}>{say("Assign")}</Button>
        {unsettled ? <Button onClick={open("due")}>{say("Due date")}</Button> : null}
        <Button onClick={open("ticket")}>{say("Ticket")}</Button>
        <Button onClick={open("comment")}>{say("Note")}</Button>
      </div>
      {asked ? <ChangeDialog key={asked} what={asked} ids={[finding.id]} owners={[]} onClose={close} /> : null}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-12 text-muted">{name}</dt>
      <dd className="mt-0.5 text-14">{children}</dd>
    </div>
  );
}

/** A link within the dashboard: the server names only pages that there are. */
function Shown({ link, children }: { readonly link: string; readonly children: ReactNode }) {
  return (
    <Link to={link} className="link">
      {children}
    </Link>
  );
}

function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const unknown = error instanceof ApiError && error.status === 404;
  return (
    <>
      <PageHead title={unknown ? say("No such finding") : say("This finding cannot be shown")} />
      <Problem error={error} onRetry={unknown ? undefined : onRetry} />
    </>
  );
}
