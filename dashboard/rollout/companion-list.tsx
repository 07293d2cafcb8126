import { type CompanionId, companionIds, companions } from "../../rollout/companions.ts";
import { say, sayCount } from "../words/say.ts";

/** Policies beside the extension: what each does, and what it costs. */
export function CompanionList(props: {
  readonly chosen: readonly CompanionId[];
  readonly words: Readonly<Record<CompanionId, { readonly name: string; readonly does: string; readonly costs: string }>>;
  readonly onChoose: (chosen: readonly CompanionId[]) => void;
}) {
  const { chosen, words, onChoose } = props;
  return (
    <details>
      <summary className="w-fit cursor-pointer font-medium">
        {say("Policies beside the extension")}{" "}
        <span className="font-normal text-muted">{sayCount(chosen.length, "{count} chosen", "{count} chosen")}</span>
      </summary>
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {companionIds.map((id) => (
          <li key={id}>
            <label className="flex gap-3 py-2">
              <input
                type="checkbox"
                className="mt-1 self-start"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  onChoose(companionIds.filter((one) => (one === id ? target.checked : chosen.includes(one))))
                }
              />
              <span>
                <span className="font-medium">{words[id].name}</span>
                {companions[id].recommended ? <span className="text-12 text-muted"> · {say("recommended")}</span> : null}
                <span className="block">{words[id].does}</span>
                <span className="block text-muted">{say("Costs: {costs}", { costs: words[id].costs })}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
