import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";
import { ConfigErrors } from "../own-pages/config-errors.tsx";
import { NotShared } from "../own-pages/not-shared.tsx";
import { ExtensionsCard } from "./extensions-card.tsx";
import { KeptCard } from "./kept-card.tsx";
import { NotSensitiveCard } from "./not-sensitive-card.tsx";
import type { OptionsProps } from "./options-props.ts";
import { PolicyCard } from "./policy-card.tsx";
import { Recorded } from "./recorded.tsx";
import { RulesCard } from "./rules-card.tsx";
import { Skeleton } from "./skeleton.tsx";
import { Standing } from "./standing.tsx";
import type { Loaded } from "./use-records.ts";

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
          <p>
            <a href="/self-test.html">{sayHere("selfTest.title")}</a>
          </p>
          {typeof state === "object" ? <Standing status={state.status} /> : null}
          {typeof state === "object" ? <ConfigErrors errors={state.status.configErrors} most={50} /> : null}
          {typeof state === "object" && state.status.notShared && state.status.sync.state !== "off" ? (
            <NotShared onShare={props.onShare} />
          ) : null}
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
              {props.onAllowExtensions && asksForExtensions(state.status) ? (
                <ExtensionsCard onAllow={props.onAllowExtensions} />
              ) : null}
              <KeptCard kept={state.records?.kept ?? null} waitsDays={state.policy.waitsDays} status={state.status} />
            </aside>
          </div>
        ) : null}
      </main>
    </>
  );
}

/** Policy wants them listed, and the browser does not let us yet. */
function asksForExtensions({ configErrors }: Loaded["status"]): boolean {
  return configErrors.some(({ field, source }) => field === "policy.extensions" && source === "browser");
}
