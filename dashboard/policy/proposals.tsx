import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { draftMade, editReply, type PolicyOverview } from "../../lib/schema/policy-api.ts";
import type { ProposalsReply } from "../../lib/schema/proposals.ts";
import { proposalsQuery } from "../api/policy-queries.ts";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";
import { absoluteDate } from "../words/when.ts";

/** Rules that would fit what was seen so far. Nothing is shown where there are none, and they are not still being gathered. */
export function Proposals({ live }: { readonly live: PolicyOverview }) {
  const { data } = useQuery(proposalsQuery);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: async ({ rule }: ProposalsReply["proposals"][number]) => {
      const { text } = await exchange(
        "POST",
        "/api/policy/edit",
        { text: live.text, change: { what: "add", rule, first: false } },
        editReply,
      );
      return exchange(
        "POST",
        "/api/policy/drafts",
        { title: say("Proposed: {rule}", { rule: rule.id }), text, basedOn: live.seq },
        draftMade,
      );
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["policy"] }),
    onSuccess: ({ draft }) => navigate({ to: "/policy", search: { draft } }),
  });
  if (!data || (data.ready && data.proposals.length === 0) || (!data.ready && data.readyAt === null)) return null;
  return (
    <section aria-labelledby="proposals" className="mb-8">
      <h2 id="proposals" className="mb-1 font-semibold text-16">
        {say("Proposed from what was seen")}
      </h2>
      {take.error ? <Problem error={take.error} /> : null}
      {data.ready ? (
        <ul className="flex flex-col gap-2">
          {data.proposals.map((proposal) => (
            <li key={proposal.rule.id} className="flex flex-wrap items-center gap-3">
              <span className="grow">
                {proposal.says}{" "}
                <span className="text-muted">
                  {say("Seen {times} times, {people} people; said to be wrong {disputed} times.", {
                    times: count(proposal.times),
                    people: count(proposal.people),
                    disputed: count(proposal.disputed),
                  })}
                </span>
              </span>
              <Button disabled={take.isPending} onClick={() => take.mutate(proposal)}>
                {say("Begin a draft with it")}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">
          {say("Waymark observes until {value}, and then proposes rules that fit.", {
            value: absoluteDate(data.readyAt ?? 0, Date.now()),
          })}
        </p>
      )}
    </section>
  );
}
