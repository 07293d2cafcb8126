import { checklistWords, wayBackWords } from "../words/rollout-steps.ts";
import { say } from "../words/say.ts";

/** What is to be done, and how to go back. */
export function Steps() {
  return (
    <div className="grid max-w-6xl gap-x-10 gap-y-8 md:grid-cols-2">
      <section aria-labelledby="steps-title">
        <h2 id="steps-title" className="mb-2 font-semibold text-16">
          {say("Check-list")}
        </h2>
        <ol className="grid list-decimal gap-3 ps-5">
          {checklistWords.map(({ what, done }) => (
            <li key={what}>
              {what}
              <span className="block text-muted">{say("Done when: {done}", { done })}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="back-title">
        <h2 id="back-title" className="mb-2 font-semibold text-16">
          {say("The way back, the mildest first")}
        </h2>
        <ol className="grid list-decimal gap-3 ps-5">
          {wayBackWords.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}
