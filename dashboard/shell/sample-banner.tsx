import { Button } from "../../components/button.tsx";
import { isSample, showSample } from "../sample/sample-mode.ts";
import { say } from "../words/say.ts";

/** On every page while made-up data is shown. */
export function SampleBanner() {
  if (!isSample()) return null;
  return (
    <section
      aria-label={say("Sample data")}
      className="sample-banner flex flex-wrap items-center justify-center gap-x-3 gap-y-1 border-line border-b px-4 py-1"
    >
      <p>
        <strong>{say("Sample data.")}</strong> {say("Nothing on this page is real, and nothing that you press changes anything.")}
      </p>
      <Button kind="quiet" onClick={() => showSample(false)}>
        {say("Back to your data")}
      </Button>
    </section>
  );
}
