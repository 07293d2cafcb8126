import { ArrowRight, ExternalLink } from "lucide-react";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { ConfigErrors } from "../own-pages/config-errors.tsx";
import { NotShared } from "../own-pages/not-shared.tsx";
import { summarise } from "../own-pages/summarise.ts";
import { CompanyMessages } from "./company-messages.tsx";
import { Facts } from "./facts.tsx";
import { HistoryDue } from "./history-due.tsx";
import { KeptValues, type KeptValuesProps } from "./kept-values.tsx";
import { Requests } from "./requests.tsx";
import { RulesDue } from "./rules-due.tsx";
import { ThisPage, type ThisPageProps } from "./this-page.tsx";

/** `silent`: the worker did not answer. `now` in milliseconds since 1970. */
export function Popup(props: {
  readonly status: ExtensionStatus | "loading" | "silent";
  readonly page: ThisPageProps;
  readonly values?: KeptValuesProps;
  readonly now: number;
  readonly onShare: () => void;
  readonly onAllowHistory: () => void;
}) {
  const { status, page, values, now, onShare, onAllowHistory } = props;
  return (
    <main>
      <header>
        <Mark size={24} />
        <h1>Waymark</h1>
        {typeof status === "object" ? <span className="version">{status.version}</span> : null}
      </header>
      {status === "loading" ? <p className="muted">{sayHere("popup.asking")}</p> : null}
      {status === "silent" ? (
        <Notice tone="caution" title={sayHere("popup.silent")}>
          <p>{sayHere("popup.silent.do")}</p>
        </Notice>
      ) : null}
      {typeof status === "object" && status.acceptanceDue ? <RulesDue /> : null}
      {typeof status === "object" && status.historyDue ? <HistoryDue onAllow={onAllowHistory} /> : null}
      <ThisPage {...page} supportUrl={typeof status === "object" ? status.supportUrl : null} />
      {values ? <KeptValues {...values} /> : null}
      {typeof status === "object" ? (
        <Standing status={status} now={now} saidAbove={Boolean(page.page)} onShare={onShare} />
      ) : null}
      <footer>
        <nav>
          <a className="support" href="/options.html" target="_blank" rel="noreferrer">
            {sayHere("popup.records")}
            <ArrowRight size={14} aria-hidden="true" />
          </a>
          <a className="support" href="/welcome.html" target="_blank" rel="noreferrer">
            {sayHere("popup.welcome")}
            <ArrowRight size={14} aria-hidden="true" />
          </a>
          <a className="support" href="/guide.html" target="_blank" rel="noreferrer">
            {sayHere("popup.guide")}
            <ArrowRight size={14} aria-hidden="true" />
          </a>
          <a className="support" href="/self-test.html" target="_blank" rel="noreferrer">
            {sayHere("selfTest.title")}
            <ArrowRight size={14} aria-hidden="true" />
          </a>
        </nav>
        <details>
          <summary>{sayHere("popup.what")}</summary>
          <h2>{sayHere("popup.recorded")}</h2>
          <p>{sayHere("popup.recorded.means")}</p>
          <h2>{sayHere("popup.unseen")}</h2>
          <p>{sayHere("popup.unseen.means")}</p>
        </details>
      </footer>
    </main>
  );
}

/** `saidAbove`: whom to ask stands with the page already. */
function Standing(props: {
  readonly status: ExtensionStatus;
  readonly now: number;
  readonly saidAbove: boolean;
  readonly onShare: () => void;
}) {
  const { status, now, saidAbove, onShare } = props;
  const { tone, label, meaning } = summarise(status);
  return (
    <>
      <section className="standing" aria-live="polite">
        <p className="label">
          <StatusDot tone={tone} label={label} />
        </p>
        <p>{meaning}</p>
      </section>
      {status.notShared && status.sync.state !== "off" ? <NotShared onShare={onShare} /> : null}
      <ConfigErrors errors={status.configErrors} most={5} />
      <CompanyMessages messages={status.messages} />
      <Requests requests={status.requests} />
      <Facts status={status} now={now} />
      {status.supportUrl === null || saidAbove ? null : (
        <a className="support" href={status.supportUrl} target="_blank" rel="noreferrer">
          {sayHere("popup.help")}
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      )}
    </>
  );
}
