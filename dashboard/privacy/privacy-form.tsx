import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Said } from "../../components/said.tsx";
import { fewestPeople, type PrivacySettings, privacySettings } from "../../lib/schema/privacy-settings.ts";
import { privacySettingsQuery } from "../api/privacy-queries.ts";
import { send } from "../api/request.ts";
import { Section } from "../settings/section.tsx";
import { useChange } from "../settings/use-change.ts";
import { Problem } from "../ui/problem.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { say } from "../words/say.ts";

/** Works-council mode, the smallest group, how long things are kept, and the key that names are sealed for. */
export function PrivacyForm({ mayChange }: { readonly mayChange: boolean }) {
  const { data, error, refetch } = useQuery(privacySettingsQuery);
  // Here, not in the form: what was saved makes the form anew.
  const save = useChange((settings: PrivacySettings) => send("PUT", "/api/settings", settings), privacySettingsQuery.queryKey);
  return (
    <Section title={say("What is shown and kept")} about={say("Read by the server at each request: a change holds at once.")}>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data || error ? null : <Skeleton rows={4} label={say("Loading the settings")} />}
      {data ? <Form key={JSON.stringify(data)} now={data} mayChange={mayChange} save={save} /> : null}
    </Section>
  );
}

interface FormProps {
  readonly now: PrivacySettings;
  readonly mayChange: boolean;
  readonly save: ReturnType<typeof useChange<PrivacySettings, void>>;
}

function Form({ now, mayChange, save }: FormProps) {
  const [key, setKey] = useState(now.identityKey ? JSON.stringify(now.identityKey) : "");
  const parsedKey = readKey(key);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (parsedKey === undefined || save.isPending) return;
    const form = new FormData(event.currentTarget);
    const number = (name: string) => Number(form.get(name));
    save.mutate({
      ...{ aggregatesOnly: form.get("aggregatesOnly") === "on", fewest: number("fewest"), identityKey: parsedKey },
      ...{ retentionDays: number("retentionDays"), countsDays: number("countsDays") },
    });
  };
  return (
    <form onSubmit={submit}>
      <fieldset disabled={!mayChange} className="grid gap-5">
        <legend className="sr-only">{say("What is shown and kept")}</legend>
        <label className="flex items-start gap-3">
          <input type="checkbox" name="aggregatesOnly" defaultChecked={now.aggregatesOnly} className="mt-1" />
          <span>
            <span className="font-medium">{say("Works-council mode")}</span>
            <span className="block text-muted">
              {say(
                "Nobody sees single activities or browsers, owners included: only figures that enough people stand behind. Requests for tools stay listed, by pseudonym.",
              )}
            </span>
          </span>
        </label>
        <div className="grid gap-5 sm:grid-cols-3">
          <Amount
            name="fewest"
            label={say("Smallest group")}
            unit={say("people")}
            value={now.fewest}
            least={fewestPeople}
            most={1000}
          />
          <Amount
            name="retentionDays"
            label={say("Activities are kept")}
            unit={say("days")}
            value={now.retentionDays}
            least={7}
            most={400}
          />
          <Amount
            name="countsDays"
            label={say("Counts by week are kept")}
            unit={say("days")}
            value={now.countsDays}
            least={30}
            most={1200}
          />
        </div>
        <label className="grid gap-1 font-medium">
          {say("Key that names are sealed for")}
          <textarea
            className="field min-h-16 py-2 font-mono font-normal text-12"
            value={key}
            onChange={(event) => setKey(event.target.value)}
            aria-invalid={parsedKey === undefined}
            aria-describedby="key-hint"
            spellCheck={false}
          />
          <span id="key-hint" className="font-normal text-12 text-muted">
            {parsedKey === undefined ? (
              say("Expected: a public X25519 key as JWK, or nothing.")
            ) : (
              <Said
                text={say(
                  "The public half of what {command} prints. Empty: names are not kept. The private half never comes here.",
                )}
                parts={{ command: <code className="font-mono">waymark identity key</code> }}
              />
            )}
          </span>
        </label>
        {mayChange ? (
          <div className="flex items-center gap-3">
            <Button kind="primary" type="submit" disabled={save.isPending || parsedKey === undefined}>
              {say("Save")}
            </Button>
            <span role="status" className="text-muted">
              {save.isSuccess ? say("Saved.") : ""}
            </span>
          </div>
        ) : (
          <p className="text-muted">{say("Your role may read this and not change it.")}</p>
        )}
      </fieldset>
      {save.error ? <Problem error={save.error} /> : null}
    </form>
  );
}

interface AmountProps {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

function Amount({ name, label, unit, value, least, most }: AmountProps) {
  return (
    <label className="grid content-start gap-1 font-medium">
      {label}
      <span className="flex items-center gap-2 font-normal">
        <input className="field w-24" name={name} type="number" min={least} max={most} defaultValue={value} required />
        {unit}
      </span>
      <span className="font-normal text-12 text-muted">{say("{least} to {most}", { least, most })}</span>
    </label>
  );
}

/** Null for none; undefined for what is no such key. */
function readKey(text: string): PrivacySettings["identityKey"] | undefined {
  if (text.trim() === "") return null;
  try {
    return privacySettings.shape.identityKey.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
