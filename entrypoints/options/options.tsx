import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";
import { KeptCard } from "./kept-card.tsx";
import { NotSensitiveCard } from "./not-sensitive-card.tsx";
import type { OptionsProps } from "./options-props.ts";
import { PolicyCard } from "./policy-card.tsx";
import { Recorded } from "./recorded.tsx";
import { RulesCard } from "./rules-card.tsx";
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
          <h1>{sayHere("records.title")}</h1>
          <p className="lead">{sayHere("records.lead")}</p>
          {typeof state === "object" ? <Standing status={state.status} /> : null}
        </div>
        {state === "silent" ? (
          <Notice tone="caution" title={sayHere("popup.silent")} urgent>
            <p>{sayHere("records.silent")}</p>
          </Notice>
        ) : null}
        {state === "loading" ? <Skeleton /> : null}
        {typeof state === "object" ? (
          <div className="columns">
            {state.records ? (
              <Recorded {...props} records={state.records} policy={state.policy} now={now} />
            ) : (
              <Notice tone="stop" title={sayHere("records.no-disk")}>
                <p>{sayHere("records.no-disk.means")}</p>
              </Notice>
            )}
            <aside aria-label={sayHere("policy.about")}>
              <PolicyCard status={state.status} words={state.policy} tools={state.records?.tools ?? {}} />
              <RulesCard acceptance={state.acceptance ?? null} />
              {state.records?.notSensitive ? (
                <NotSensitiveCard {...state.records.notSensitive} onClear={props.onClearNotSensitive} />
              ) : null}
              <KeptCard kept={state.records?.kept ?? null} waitsDays={state.policy.waitsDays} status={state.status} />
            </aside>
          </div>
        ) : null}
      </main>
    </>
  );
}
