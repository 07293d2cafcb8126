import { CopyButton } from "../ui/copy-button.tsx";
import { say } from "../words/say.ts";

/** Two wordings of one button, to begin with. */
const sample = JSON.stringify(
  {
    experiments: [
      {
        id: "tone",
        share: 0.5,
        variants: [
          { id: "plain", texts: {} },
          { id: "warm", texts: { en: { "nudge.cancel": say("Leave it") } } },
        ],
      },
    ],
  },
  null,
  2,
);

/** How a comparison is begun. */
export function NothingCompared() {
  return (
    <section aria-labelledby="nothing-compared" className="max-w-2xl">
      <h2 id="nothing-compared" className="font-semibold text-16">
        {say("Find out which words help")}
      </h2>
      <p className="mb-4 text-14 text-muted">
        {say("Some browsers read one text on the card, others another. Here you see what people did then.")}
      </p>
      <div className="mb-4 rounded-box border border-line bg-raised">
        <div className="flex items-center justify-between border-line border-b py-1 ps-4 pe-1">
          <h3 className="text-12 text-muted">{say("A section of the policy")}</h3>
          <CopyButton text={sample} what={say("the section")} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
        <pre className="overflow-x-auto px-4 py-3 font-mono text-12" tabIndex={0}>
          {sample}
        </pre>
      </div>
      <ol className="list-decimal space-y-1 ps-5 marker:text-muted">
        <li>{say("Change one text at a time; a wording without texts is what Waymark says anyway.")}</li>
        <li>{say("Publish the policy. Each browser draws one wording by itself and keeps it.")}</li>
        <li>{say("Some hundred answers for each wording are needed to tell them apart.")}</li>
      </ol>
    </section>
  );
}
