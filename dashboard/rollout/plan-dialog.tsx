import { Button } from "../../components/button.tsx";
import type { FleetReply, WavePlan } from "../../lib/schema/fleet-api.ts";
import { fleetQuery } from "../api/fleet-queries.ts";
import { send } from "../api/request.ts";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { waveNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";

/** How many browsers a wave is to have, and from when. */
export function PlanDialog({ wave, onClose }: { readonly wave: FleetReply["waves"][number]; readonly onClose: () => void }) {
  const save = useChange((plan: WavePlan) => send("PUT", `/api/rollout/waves/${wave.wave}`, plan), fleetQuery.queryKey);
  const submit = onForm((form) =>
    save.mutate(
      { browsers: Number(form.get("browsers")), startsOn: String(form.get("startsOn")) || null },
      { onSuccess: onClose },
    ),
  );
  return (
    <Dialog title={say("Wave: {wave}", { wave: waveNames[wave.wave] })} width="narrow" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3">
        <Field
          label={say("Browsers")}
          name="browsers"
          type="number"
          min={1}
          max={1_000_000}
          defaultValue={wave.plan?.browsers ?? ""}
        />
        <Field label={say("Begins")} name="startsOn" type="date" required={false} defaultValue={wave.plan?.startsOn ?? ""} />
        {save.error ? <Problem error={save.error} /> : null}
        <DialogButtons>
          <Button kind="quiet" onClick={onClose}>
            {say("Leave it")}
          </Button>
          <Button kind="primary" type="submit" disabled={save.isPending}>
            {say("Save the plan")}
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
