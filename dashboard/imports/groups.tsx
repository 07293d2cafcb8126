import { useMutation, useQuery } from "@tanstack/react-query";
import { Button } from "../../components/button.tsx";
import { Chip } from "../../components/chip.tsx";
import { Notice } from "../../components/notice.tsx";
import { longestDirectory } from "../../lib/schema/directory-api.ts";
import { groupsQuery, sendGroups } from "../api/connection-queries.ts";
import { sessionQuery } from "../api/queries.ts";
import { useChange } from "../settings/use-change.ts";
import { Problem } from "../ui/problem.tsx";
import { count, counted } from "../words/count.ts";
import { say, sayCount } from "../words/say.ts";
import { BadLines } from "./bad-lines.tsx";
import { DropZone } from "./drop-zone.tsx";
import { useGivenFile } from "./use-given-file.ts";

/** Who belongs to which group, from the company's directory: those that there are, and another file in their place. */
export function Groups() {
  const { data: session } = useQuery(sessionQuery);
  const may = (permission: "connections:read" | "connections:write") => session?.can.includes(permission) ?? false;
  const { data, error, refetch } = useQuery({ ...groupsQuery, enabled: may("connections:read") });
  if (!may("connections:read")) return null;
  return (
    <section aria-labelledby="groups-title" className="mt-8">
      <h2 id="groups-title" className="font-semibold text-16">
        {say("Groups")}
      </h2>
      <p className="mb-3 max-w-3xl text-muted">
        {say(
          "Rules of the policy can name groups of people. A file has a person, as managed storage names them, or the pseudonym of a browser, and a group in each line. Names of people are kept as hashes only.",
        )}
      </p>
      {error ? <Problem error={error} onRetry={() => refetch()} /> : null}
      {data && data.groups.length > 0 ? (
        <p className="mb-3 flex flex-wrap gap-1">
          {data.groups.map(({ group, people }) => (
            <Chip key={group} count={say("{people}+ people", { people: count(people) })}>
              {group}
            </Chip>
          ))}
        </p>
      ) : null}
      {data && data.small > 0 ? (
        <p className="mb-3 text-12 text-muted">
          {sayCount(data.small, "{count} group is too small to be named.", "{count} groups are too small to be named.")}
        </p>
      ) : null}
      {may("connections:write") ? <NewGroups /> : null}
    </section>
  );
}

/** First what the file says, then in place of what was. */
function NewGroups() {
  const looked = useMutation({ mutationFn: (text: string) => sendGroups(text, true) });
  const done = useChange((text: string) => sendGroups(text, false), groupsQuery.queryKey);
  const { file, tooLarge, take, forget, report, busy } = useGivenFile(longestDirectory, { looked, done });
  return (
    <>
      <DropZone label={say("File with groups")} onFile={take} busy={busy} />
      {tooLarge ? <Notice tone="caution" title={say("This file is larger than 16 MiB. Cut it into parts.")} urgent /> : null}
      {looked.error ? <Problem error={looked.error} /> : null}
      {done.error ? <Problem error={done.error} /> : null}
      {report && file ? (
        <div className="mb-6 max-w-4xl rounded-box border border-line bg-raised p-4">
          <h3 className="font-semibold text-14">
            {report.preview ? say("This would be in place of the groups that there are") : say("The groups are in place")}:{" "}
            {file.name}
          </h3>
          <p role="status" className="mb-3 text-muted">
            {say("{lines}: {people} and {browsers} in {groups}, {bad} not readable.", {
              lines: counted(report.rows, "line"),
              people: counted(report.people, "person", "people"),
              browsers: counted(report.browsers, "browser"),
              groups: counted(report.groups, "group"),
              bad: count(report.bad),
            })}
          </p>
          <div className="flex gap-2">
            {done.data ? null : (
              <Button
                kind="primary"
                disabled={done.isPending || report.people + report.browsers === 0}
                onClick={() => done.mutate(file.text)}
              >
                {say("Put them in place")}
              </Button>
            )}
            <Button kind="quiet" onClick={forget}>
              {done.data ? say("Another file") : say("Leave it")}
            </Button>
          </div>
          <BadLines problems={report.problems} bad={report.bad} />
        </div>
      ) : null}
    </>
  );
}
