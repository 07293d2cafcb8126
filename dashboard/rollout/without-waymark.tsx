import { Link } from "@tanstack/react-router";
import { Said } from "../../components/said.tsx";
import type { FleetReply } from "../../lib/schema/fleet-api.ts";
import { Moment } from "../ui/moment.tsx";
import { importNames } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";
import { figureText } from "./figure.tsx";

/** An estimate, with how it comes about and what it cannot know. */
export function WithoutWaymark({ without, fewest }: { readonly without: FleetReply["without"]; readonly fewest: number }) {
  return (
    <div className="mt-6 max-w-3xl">
      <h3 className="mb-1 font-medium">{say("Browsers without Waymark")}</h3>
      {without === null ? (
        <p className="text-muted">
          <Said
            text={say(
              "Waymark does not see where it is not. Bring in sign-ins or a proxy log under {imports}, and an estimate stands here.",
            )}
            parts={{
              imports: (
                <Link to="/imports" className="link">
                  {say("Imports")}
                </Link>
              ),
            }}
          />
        </p>
      ) : (
        <>
          <p className="text-20 tabular-nums">
            {say("{without} of {people} people", {
              without: figureText(without.without, fewest),
              people: figureText(without.people, fewest),
            })}
          </p>
          <p className="text-muted">
            <Said
              text={say(
                "Since {since} they used an AI tool as the import of {sources} tells, and no browser of theirs was heard from. {named} enrolled browsers say whose they are; all others cannot be matched, so the true number is lower. A person with a second browser without Waymark is not counted.",
              )}
              parts={{
                since: <Moment at={without.since} show="date" />,
                sources: without.sources.map((source) => importNames[source]).join(", "),
                named: figureText(without.named, fewest),
              }}
            />
          </p>
        </>
      )}
    </div>
  );
}
