import { StatusDot } from "../../components/status-dot.tsx";
import type { Tone } from "../../components/tone.ts";
import type { PageInWords } from "../../lib/bridge/guidance.ts";
import type { ToolStatus } from "../../lib/schema/tool.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { Fact } from "../own-pages/fact.tsx";

const tones = { approved: "ok", tolerated: "notice", unreviewed: "neutral", blocked: "stop" } as const satisfies Record<
  ToolStatus,
  Tone
>;

/** Which tool, under which account, what the company says of it, and whom to ask. */
export function PageFacts({ page, supportUrl }: { readonly page: PageInWords; readonly supportUrl: string | null }) {
  const { tool, status, account } = page;
  return (
    <dl className="page-facts">
      <Fact name={sayHere("popup.page.tool")}>{tool}</Fact>
      <Fact name={sayHere("popup.page.account")}>
        <span className={account ? "" : "muted"}>{sayHere(`popup.page.account.${account ?? "unknown"}`)}</span>
      </Fact>
      <Fact name={sayHere("popup.page.rules")}>
        <StatusDot tone={tones[status]} label={sayHere(`popup.page.status.${status}`)} />
      </Fact>
      <Fact name={sayHere("popup.page.ask")}>
        {supportUrl === null ? (
          sayHere("popup.page.ask.it")
        ) : (
          <a href={supportUrl} target="_blank" rel="noreferrer">
            {sayHere("popup.page.ask.link")}
          </a>
        )}
      </Fact>
    </dl>
  );
}
