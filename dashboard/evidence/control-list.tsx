import { StatusDot } from "../../components/status-dot.tsx";
import type { Tone } from "../../components/tone.ts";
import type { ControlRow, PackPreview } from "../../lib/schema/evidence.ts";
import { say } from "../words/say.ts";
import { EvidenceView } from "./evidence-view.tsx";

export const stateLabels: Readonly<Record<ControlRow["state"], { tone: Tone; label: string }>> = {
  shown: { tone: "ok", label: say("Shown") },
  partly: { tone: "caution", label: say("Shown in part") },
  none: { tone: "stop", label: say("No evidence") },
};

/** Every point of a framework: how it stands, what is missing, and behind it what that rests on. */
export function ControlList({ preview }: { readonly preview: PackPreview }) {
  const items = new Map(preview.items.map((item) => [item.id, item]));
  return (
    <ul className="divide-y divide-line border-line border-y">
      {preview.controls.map((control) => (
        <li key={control.id} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[11rem_1fr]">
          <div>
            <p className="font-medium">{control.id}</p>
            <StatusDot {...stateLabels[control.state]} />
          </div>
          <div className="min-w-0 max-w-3xl">
            <h3 className="font-medium">{control.title}</h3>
            <p className="text-muted">{control.statement}</p>
            {control.gaps.length > 0 ? (
              <ul className="mt-1 list-disc ps-5" aria-label={say("Gaps of {name}", { name: control.id })}>
                {control.gaps.map((gap) => (
                  <li key={gap}>{gap}</li>
                ))}
              </ul>
            ) : null}
            {control.evidence.length > 0 ? (
              <details className="mt-1">
                <summary className="cursor-pointer text-accent">{say("Evidence")}</summary>
                {control.evidence.map((id) => {
                  const item = items.get(id);
                  return item ? <EvidenceView key={id} item={item} /> : null;
                })}
              </details>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
