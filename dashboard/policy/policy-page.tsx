import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { draftQuery, policyQuery, versionQuery } from "../api/policy-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { BlockNow } from "./block-now.tsx";
import { Editor } from "./editor.tsx";
import { History } from "./history.tsx";
import { Proposals } from "./proposals.tsx";
import { Rollouts } from "./rollouts.tsx";
import { SecondSigners } from "./second-signers.tsx";
import { SigningKeys } from "./signing-keys.tsx";
import { summariseBrowsers } from "./summarise-browsers.ts";

const route = getRouteApi("/shell/policy");

/** What is in force and where; writing another one, trying it out, publishing it, and going back. */
export function PolicyPage() {
  const { draft, version: named } = route.useSearch();
  const version = named === undefined ? undefined : Number(named);
  const live = useQuery(policyQuery);
  const open = useQuery({ ...draftQuery(draft ?? ""), enabled: draft !== undefined });
  const old = useQuery({ ...versionQuery(version ?? 0), enabled: version !== undefined && draft === undefined });
  const error = live.error ?? open.error ?? old.error;
  const text = draft ? open.data?.text : version ? old.data?.text : live.data?.text;
  return (
    <>
      <PageHead title={say("Policy")}>
        <p className="text-muted">
          {live.data
            ? say("Version {seq} is in force. {summariseBrowsers}", {
                seq: live.data.seq,
                summariseBrowsers: summariseBrowsers(live.data),
              })
            : "\u00a0"}
        </p>
      </PageHead>
      {error ? <Problem error={error} onRetry={() => live.refetch()} /> : null}
      {live.data && text !== undefined ? (
        <Editor
          key={draft ?? version ?? live.data.seq}
          text={text}
          live={live.data}
          draft={draft ? (open.data ?? null) : null}
          version={version && !draft ? version : null}
        />
      ) : error ? null : (
        <Skeleton rows={8} label={say("Loading the policy")} />
      )}
      {live.data ? (
        <>
          <BlockNow />
          <Rollouts />
          <Proposals live={live.data} />
          <History
            live={live.data}
            summary={counted(live.data.drafts.filter(({ state }) => state === "open").length, "open draft")}
          />
          <SigningKeys />
          <SecondSigners live={live.data} />
        </>
      ) : null}
    </>
  );
}
