import { useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { rolloutWaves, waveTokenReply } from "../../lib/schema/fleet-api.ts";
import { fleetQuery } from "../api/fleet-queries.ts";
import { exchange } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Problem } from "../ui/problem.tsx";
import { waveNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";

export interface TokenFor {
  readonly wave: (typeof rolloutWaves)[number];
  readonly token: string;
}

/** A token is made for one wave, and is in the files from then on. */
export function TokenStep({ token, onToken }: { readonly token: TokenFor | null; readonly onToken: (token: TokenFor) => void }) {
  const id = useId();
  const [wave, choose] = useState<(typeof rolloutWaves)[number]>("it");
  const make = useChange(
    (most: number) => exchange("POST", `/api/rollout/waves/${wave}/token`, { most, days: 90 }, waveTokenReply),
    fleetQuery.queryKey,
  );
  const submit = onForm((form) =>
    make.mutate(Number(form.get("most")), { onSuccess: (made) => onToken({ wave, token: made.token }) }),
  );
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend className="mb-1 font-medium">{say("Enrolment token")}</legend>
        <p className="mb-2 text-muted">
          {say(
            "One for each wave: whom it lets in is counted there. It ends after 90 days and lets no more browsers in than you say.",
          )}
        </p>
        <div className="flex flex-wrap items-end gap-3">
          <div className="grid gap-1">
            <label htmlFor={id} className="font-medium">
              {say("Wave")}
            </label>
            <select id={id} className="field" value={wave} onChange={(event) => choose(event.target.value as typeof wave)}>
              {rolloutWaves.map((one) => (
                <option key={one} value={one}>
                  {waveNames[one]}
                </option>
              ))}
            </select>
          </div>
          <Field label={say("Browsers at most")} name="most" type="number" min={1} max={1_000_000} defaultValue={50} />
          <Button type="submit" kind={token ? "secondary" : "primary"} disabled={make.isPending}>
            {token ? say("Make another token") : say("Make a token")}
          </Button>
        </div>
      </fieldset>
      {make.error ? <Problem error={make.error} /> : null}
      <p role="status" className="mt-2 text-muted">
        {token ? say("The files below hold a token for the wave {wave}.", { wave: waveNames[token.wave] }) : ""}
      </p>
    </form>
  );
}
