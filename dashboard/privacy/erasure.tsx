import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { erasureReply } from "../../lib/schema/admin-api.ts";
import { exchange } from "../api/request.ts";
import { Section } from "../settings/section.tsx";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Dialog, DialogButtons } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

/** Takes a person's browsers and all that they sent out of the database, after a second look. */
export function Erasure() {
  const [asked, ask] = useState(false);
  const [device, setDevice] = useState("");
  const erase = useChange((wanted: string) => exchange("POST", "/api/erasure", { device: wanted }, erasureReply), ["devices"]);
  return (
    <Section
      title={say("Erasure")}
      about={say(
        "By the pseudonym of one browser: it and every other browser of the same person, with all that they sent. Sums stay; backups end by themselves within a week.",
      )}
    >
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={onForm((form) => {
          setDevice(String(form.get("device")));
          ask(true);
        })}
      >
        <Field label={say("Pseudonym")} name="device" pattern="b-[0-9a-f]{10}" placeholder="b-0123456789" spellCheck={false} />
        <Button type="submit">{say("Erase")}</Button>
      </form>
      {erase.error ? <Problem error={erase.error} /> : null}
      {erase.data ? (
        <div className="mt-3">
          <Notice
            tone="ok"
            title={say("Erased: {devices} browsers and {activities} activities.", {
              devices: erase.data.devices,
              activities: erase.data.activities,
            })}
            urgent
          />
        </div>
      ) : null}
      {asked ? (
        <Dialog title={say("Erase everything of {device}?", { device })} onClose={() => ask(false)}>
          <p className="text-muted">{say("It cannot be taken back. The log says that it was done, not whose it was.")}</p>
          <DialogButtons>
            <Button kind="quiet" onClick={() => ask(false)}>
              {say("Cancel")}
            </Button>
            <Button
              kind="primary"
              onClick={() => {
                ask(false);
                erase.mutate(device);
              }}
            >
              {say("Erase")}
            </Button>
          </DialogButtons>
        </Dialog>
      ) : null}
    </Section>
  );
}
