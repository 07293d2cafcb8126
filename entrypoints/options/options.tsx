import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { KeptCard } from "./kept-card.tsx";
import type { OptionsProps } from "./options-props.ts";
import { PolicyCard } from "./policy-card.tsx";
import { Recorded } from "./recorded.tsx";
import { Skeleton } from "./skeleton.tsx";
import { Standing } from "./standing.tsx";

export function Options(props: OptionsProps) {
  const { state, now } = props;
  return (
    <>
      <header className="top">
        <Mark size={28} />
        <span>Waymark</span>
      </header>
      <main>
        <div className="head">
          <h1>What is recorded about me</h1>
          <p className="lead">
            Waymark writes down names and counts: which AI tool, which kinds of data, what you chose. Never your text. Open a line
            to see, letter by letter, what is sent.
          </p>
          {typeof state === "object" ? <Standing status={state.status} /> : null}
        </div>
        {state === "silent" ? (
          <Notice tone="caution" title="Waymark does not answer" urgent>
            <p>Reload this page. If it stays silent, restart the browser. What is recorded is not lost by that.</p>
          </Notice>
        ) : null}
        {state === "loading" ? <Skeleton /> : null}
        {typeof state === "object" ? (
          <div className="columns">
            {state.records ? (
              <Recorded {...props} records={state.records} policy={state.policy} now={now} />
            ) : (
              <Notice tone="stop" title="Nothing can be recorded here">
                <p>This browser profile lets Waymark keep nothing on disk. Pastes are still checked.</p>
              </Notice>
            )}
            <aside aria-label="About your policy">
              <PolicyCard status={state.status} words={state.policy} tools={state.records?.tools ?? {}} />
              <KeptCard kept={state.records?.kept ?? null} waitsDays={state.policy.waitsDays} status={state.status} />
            </aside>
          </div>
        ) : null}
      </main>
    </>
  );
}
