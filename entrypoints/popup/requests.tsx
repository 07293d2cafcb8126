import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

/** What was asked for in this browser, and how that stands; nothing where nothing was. */
export function Requests({ requests = [] }: Pick<ExtensionStatus, "requests">) {
  if (requests.length === 0) return null;
  return (
    <section className="standing" aria-labelledby="requests-title">
      <h2 id="requests-title">{sayHere("popup.answers.heading")}</h2>
      {requests.map(({ id, title, message }) => (
        <p key={id}>
          <strong>{title}</strong> <span className="muted">{message}</span>
        </p>
      ))}
    </section>
  );
}
