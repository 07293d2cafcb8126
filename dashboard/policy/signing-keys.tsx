import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { policyKeys } from "../../lib/schema/policy-api.ts";
import { keysQuery } from "../api/policy-queries.ts";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { say, sayCount } from "../words/say.ts";
import { type KeyStep, keySteps } from "./key-steps.ts";

/** The keys that sign the policy, which browsers take what each of them signs, and the next step of putting another in place. */
export function SigningKeys() {
  const queries = useQueryClient();
  const { data, error } = useQuery(keysQuery);
  const [asked, setAsked] = useState<KeyStep | null>(null);
  const take = useMutation({
    mutationFn: (step: KeyStep) => exchange("POST", `/api/policy/keys/${step}`, {}, policyKeys),
    onSuccess: () => setAsked(null),
    onSettled: () => queries.invalidateQueries({ queryKey: ["policy"] }),
  });
  if (error) return <Problem error={error} />;
  if (!data) return null;
  const { rows, step, warning } = keySteps(data);
  return (
    <section aria-labelledby="keys" className="mb-8">
      <h2 id="keys" className="mb-1 font-semibold text-16">
        {say("Signing keys")}
      </h2>
      <p className="mb-2 max-w-3xl text-muted">
        {data.all === 0
          ? say("No browser was here in the last 30 days.")
          : sayCount(
              data.all,
              "{count} browser was here in the last 30 days; {silent} of them have not said yet which keys they trust.",
              "{count} browsers were here in the last 30 days; {silent} of them have not said yet which keys they trust.",
              { silent: data.silent },
            )}
      </p>
      {take.error ? <Problem error={take.error} /> : null}
      <TableFrame label={say("Signing keys")}>
        <table className="table cards">
          <caption className="sr-only">{say("Signing keys and who trusts them")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("Key")}</th>
              <th scope="col">{say("What it does")}</th>
              <th scope="col" className="number">
                {say("Browsers that trust it")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, does, browsers }) => (
              <tr key={key}>
                <td data-label={say("Key")} data-wide>
                  <code className="break-all font-mono text-12">{key}</code>
                </td>
                <td data-label={say("What it does")}>{does}</td>
                <td data-label={say("Browsers that trust it")} className="number">
                  {browsers === null ? "–" : say("{browsers} of {all}", { browsers, all: data.all })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {asked === null ? (
        <Button className="mt-3" onClick={() => setAsked(step.name)}>
          {step.label}
        </Button>
      ) : (
        <Notice tone={warning ? "caution" : "notice"} title={step.question}>
          <p>{warning ?? step.means}</p>
          <p className="mt-2 flex gap-2">
            <Button kind="primary" disabled={take.isPending} onClick={() => take.mutate(step.name)}>
              {step.label}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(null)}>
              {say("Cancel")}
            </Button>
          </p>
        </Notice>
      )}
    </section>
  );
}
