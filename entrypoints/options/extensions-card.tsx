import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

interface Props {
  /** Asks the browser, which asks the person; true once it is allowed. */
  readonly onAllow: () => Promise<boolean>;
}

/** The company's policy asks for the list of AI extensions: why, and the way to let Waymark see them. */
export function ExtensionsCard({ onAllow }: Props) {
  const [allowed, setAllowed] = useState(false);
  return (
    <section className="card" aria-labelledby="extensions">
      <h2 id="extensions">{sayHere("policy.extensions.title")}</h2>
      <p>{sayHere("policy.extensions.why")}</p>
      {allowed ? null : (
        <Button kind="quiet" onClick={() => void onAllow().then(setAllowed, () => setAllowed(false))}>
          {sayHere("policy.extensions.allow")}
        </Button>
      )}
      <p role="status">{allowed ? sayHere("policy.extensions.allowed") : ""}</p>
    </section>
  );
}
