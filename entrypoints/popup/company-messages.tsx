import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

/** What the company says to this browser; its words stand in a frame of ours that says whose they are. */
export function CompanyMessages({ messages = [] }: Pick<ExtensionStatus, "messages">) {
  if (messages.length === 0) return null;
  return (
    <section className="standing" aria-labelledby="company-title">
      <h2 id="company-title">{sayHere("popup.company.heading")}</h2>
      {messages.map(({ id, tool, words }) => (
        <div key={id} className="company">
          <p>{sayHere("popup.company.marked", { words })}</p>
          <p className="muted">{sayHere("popup.company.why", { tool })}</p>
        </div>
      ))}
    </section>
  );
}
