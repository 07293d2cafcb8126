import { Chip } from "../../components/chip.tsx";
import { Said } from "../../components/said.tsx";
import type { CheckReply } from "../../lib/schema/policy-api.ts";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say, sayCount } from "../words/say.ts";

interface Props {
  readonly check: CheckReply | null;
  readonly error: unknown;
  /** The text has changed since. */
  readonly waits: boolean;
}

/** What is wrong, what is odd, which cases fail, and what is different from the policy in force. */
export function CheckPanel({ check, error, waits }: Props) {
  const failed = check?.cases.filter(({ passed }) => !passed) ?? [];
  return (
    <div id="policy-checks" className="mt-4" aria-live="polite" aria-busy={waits}>
      {error ? <Problem error={error} /> : null}
      {check && check.problems.length > 0 ? (
        <Findings title={say("What has to be put right")}>
          {check.problems.map(({ field, expected }) => (
            <li key={`${field} ${expected}`}>
              <Said
                text={say("{chip} expected {expected}", { expected })}
                parts={{ chip: <Chip tone="stop">{field || say("the document")}</Chip> }}
              />
            </li>
          ))}
        </Findings>
      ) : null}
      {check && check.lints.length > 0 ? (
        <Findings title={say("What is hardly meant")}>
          {check.lints.map(({ level, field, message }) => (
            <li key={`${field} ${message}`}>
              <Chip tone={level === "error" ? "stop" : "caution"}>{field}</Chip> {message}
            </li>
          ))}
        </Findings>
      ) : null}
      {failed.length > 0 ? (
        <Findings title={say("Cases that do not hold")}>
          {failed.map(({ name, expected, got }) => (
            <li key={name}>
              <Said
                text={say("{chip} expected {expected}, it is {got}", { expected, got })}
                parts={{ chip: <Chip tone="stop">{name}</Chip> }}
              />
            </li>
          ))}
        </Findings>
      ) : null}
      {check && check.problems.length === 0 ? <Changes check={check} failed={failed.length} /> : null}
    </div>
  );
}

function Changes({ check, failed }: { readonly check: CheckReply; readonly failed: number }) {
  const { changes, cases } = check;
  const said = cases.length === 0 ? "" : ` ${caseWords(cases.length - failed, cases.length)}`;
  if (changes.length === 0) return <p className="text-muted">{say("The same as the policy in force.{said}", { said })}</p>;
  return (
    <Findings title={say("{length} to the policy in force.{said}", { length: counted(changes.length, "change"), said })}>
      {changes.map(({ kind, field, before, after }) => (
        <li key={`${kind} ${field}`}>
          <Chip tone={kind === "removed" ? "caution" : "notice"}>{kind}</Chip> <code className="font-mono text-12">{field}</code>
          {before === null ? null : (
            <del className="block whitespace-pre-wrap break-words text-muted">
              <span className="sr-only">{say("before:")} </span>
              {before}
            </del>
          )}
          {after === null ? null : (
            <ins className="block whitespace-pre-wrap break-words no-underline">
              <span className="sr-only">{say("now:")} </span>
              {after}
            </ins>
          )}
        </li>
      ))}
    </Findings>
  );
}

/** "1 of 1 case holds.", "2 of 3 cases hold." */
function caseWords(held: number, all: number): string {
  if (all === 1) return say("{held} of 1 case holds.", { held });
  return sayCount(held, "{count} of {all} cases holds.", "{count} of {all} cases hold.", { all });
}

function Findings({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <>
      <h2 className="mt-3 mb-1 font-semibold">{title}</h2>
      <ul className="flex max-w-4xl flex-col gap-1">{children}</ul>
    </>
  );
}
