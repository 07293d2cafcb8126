import { Notice } from "../../components/notice.tsx";
import { Said } from "../../components/said.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

interface Props {
  readonly errors: ExtensionStatus["configErrors"];
  /** The others are counted. */
  readonly most: number;
}

/** What is wrong with the settings, by field; nothing where all are right. */
export function ConfigErrors({ errors, most }: Props) {
  if (errors.length === 0) return null;
  return (
    <Notice tone="caution" title={sayHere("popup.errors", { count: errors.length })}>
      <ul className="errors">
        {errors.slice(0, most).map(({ source, field, expected }) => (
          <li key={`${source} ${field} ${expected}`}>
            {/* What is expected is for IT and stays in English. */}
            <Said
              text={sayHere("popup.error")}
              parts={{ field: <code>{field}</code>, expected: <bdi lang="en">{expected}</bdi> }}
            />{" "}
            <span className="muted">{sayHere(`popup.error.${source}`)}</span>
          </li>
        ))}
      </ul>
      {errors.length > most ? <p>{sayHere("popup.errors.more", { count: errors.length - most })}</p> : null}
      <p>{sayHere("popup.errors.show")}</p>
    </Notice>
  );
}
