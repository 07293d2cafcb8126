import { useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { erasureReply } from "../../lib/schema/admin-api.ts";
import { exchange } from "../api/request.ts";
import { Section } from "../settings/section.tsx";
import { useChange } from "../settings/use-change.ts";
import { Field } from "../sign-in/field.tsx";
import { onForm } from "../sign-in/on-form.ts";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";

/** Takes a person's browsers and all that they sent out of the database, after a second look. */
export function Erasure() {
  const dialog = useRef<HTMLDialogElement>(null);
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
          dialog.current?.showModal();
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
      <dialog
        ref={dialog}
        aria-labelledby="erase-title"
        className="m-auto w-104 max-w-[calc(100vw-2rem)] rounded-large border border-line bg-raised p-5 text-ink shadow-float backdrop:bg-black/40"
      >
        <h2 id="erase-title" className="font-semibold text-16">
          {say("Erase everything of {device}?", { device })}
        </h2>
        <p className="mt-1 text-muted">{say("It cannot be taken back. The log says that it was done, not whose it was.")}</p>
        <div className="mt-4 flex justify-end gap-2">
          <Button kind="quiet" onClick={() => dialog.current?.close()}>
            {say("Cancel")}
          </Button>
          <Button
            kind="primary"
            onClick={() => {
              dialog.current?.close();
              erase.mutate(device);
            }}
          >
            {say("Erase")}
          </Button>
        </div>
      </dialog>
    </Section>
  );
}
