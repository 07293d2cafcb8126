import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { accountClasses } from "../../lib/schema/account.ts";
import { explainReply } from "../../lib/schema/policy-api.ts";
import { exchange } from "../api/request.ts";
import { Problem } from "../ui/problem.tsx";
import { actionLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

/** What this policy would do with a text, and of every rule why it did or did not decide. The text is looked through and not kept. */
export function ExplainPanel({ text }: { readonly text: string }) {
  const [tool, setTool] = useState("");
  const [account, setAccount] = useState("unknown");
  const [sample, setSample] = useState("");
  const explain = useMutation({
    mutationFn: () => {
      const one = {
        ...(tool.trim() ? { tool: tool.trim() } : {}),
        account,
        channel: "paste",
        ...(sample ? { text: sample } : {}),
      };
      return exchange("POST", "/api/policy/explain", { text, case: one }, explainReply);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    explain.mutate();
  };
  return (
    <section className="mt-4" aria-labelledby="explain">
      <h2 id="explain" className="mb-1 font-semibold">
        {say("Ask what it would do")}
      </h2>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
        <label>
          <span className="mb-1 block text-muted">{say("Tool")}</span>
          <input className="field" value={tool} placeholder={say("chatgpt")} onChange={(event) => setTool(event.target.value)} />
        </label>
        <label>
          <span className="mb-1 block text-muted">{say("Account")}</span>
          <select className="field" value={account} onChange={(event) => setAccount(event.target.value)}>
            {accountClasses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <label className="grow">
          <span className="mb-1 block text-muted">{say("A made-up text")}</span>
          <input className="field" value={sample} maxLength={10_000} onChange={(event) => setSample(event.target.value)} />
        </label>
        <Button type="submit" disabled={explain.isPending}>
          {say("Ask")}
        </Button>
      </form>
      {explain.error ? <Problem error={explain.error} /> : null}
      <div aria-live="polite">
        {explain.data ? (
          <>
            <p className="mt-2 font-medium">
              {actionLabels[explain.data.action]}
              {explain.data.rule ? say(", by {rule}", { rule: explain.data.rule }) : say(", and no rule names it")}
            </p>
            {explain.data.subjects.map(({ about, rules }) => (
              <ul key={about} className="mt-1 max-w-4xl">
                {about === "" ? null : <li className="text-muted">{about}</li>}
                {rules.map((rule) => (
                  <li key={rule.id}>
                    <code className="font-mono text-12">{rule.id}</code> {rule.says}
                  </li>
                ))}
              </ul>
            ))}
          </>
        ) : null}
      </div>
    </section>
  );
}
