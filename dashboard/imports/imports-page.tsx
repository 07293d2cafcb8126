import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type ImportSourceId, importForms, importSources, longestImport } from "../../lib/schema/imports.ts";
import { importsQuery, sendImport } from "../api/connection-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { DropZone } from "./drop-zone.tsx";
import { Groups } from "./groups.tsx";
import { ReportView } from "./report-view.tsx";
import { RunTable } from "./run-table.tsx";
import { useGivenFile } from "./use-given-file.ts";

/** What a browser cannot see, from the systems that can. First what would change, then the change. */
export function ImportsPage() {
  const queries = useQueryClient();
  const runs = useQuery(importsQuery);
  const [source, choose] = useState<ImportSourceId>("google-grants");
  const looked = useMutation({ mutationFn: (text: string) => sendImport(source, text, true) });
  const done = useMutation({
    mutationFn: (text: string) => sendImport(source, text, false),
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: ["imports"] }), queries.invalidateQueries({ queryKey: ["asset"] })]),
  });
  const { file, tooLarge, take, forget, report, busy } = useGivenFile(longestImport, { looked, done });
  return (
    <>
      <PageHead title={say("Imports")}>
        <p className="max-w-3xl text-muted">
          {say(
            "What other systems know of AI tools: who may reach what, who signed in, what was paid. People are kept as pseudonyms, and lines that are about no AI tool are left out.",
          )}
        </p>
      </PageHead>
      <SourceChoice
        source={source}
        onChoose={(to) => {
          choose(to);
          forget();
        }}
      />
      <DropZone label={say("File to bring in")} onFile={take} busy={busy} />
      {tooLarge ? <Notice tone="caution" title={say("This file is larger than 16 MiB. Cut it into parts.")} urgent /> : null}
      {looked.error ? <Problem error={looked.error} /> : null}
      {done.error ? <Problem error={done.error} /> : null}
      {report && file ? (
        <ReportView report={report} file={file.name}>
          {done.data ? null : (
            <Button
              kind="primary"
              disabled={done.isPending || report.added + report.changed === 0}
              onClick={() => done.mutate(file.text)}
            >
              {say("Bring in {value}", { value: counted(report.added + report.changed, "record") })}
            </Button>
          )}
          <Button kind="quiet" onClick={forget}>
            {done.data ? say("Another file") : say("Leave it")}
          </Button>
        </ReportView>
      ) : null}
      {runs.error ? <Problem error={runs.error} onRetry={() => runs.refetch()} /> : null}
      {runs.data && runs.data.runs.length > 0 ? <RunTable runs={runs.data.runs} /> : null}
      <Groups />
    </>
  );
}

function SourceChoice({
  source,
  onChoose,
}: {
  readonly source: ImportSourceId;
  readonly onChoose: (to: ImportSourceId) => void;
}) {
  const { from, columns } = importForms[source];
  return (
    <>
      <label className="block max-w-md">
        <span className="font-medium">{say("What the file is")}</span>
        <select className="field mt-1" value={source} onChange={(event) => onChoose(event.target.value as ImportSourceId)}>
          {importSources.map((id) => (
            <option key={id} value={id}>
              {importForms[id].label}
            </option>
          ))}
        </select>
      </label>
      <p className="mt-2 mb-4 max-w-2xl text-muted">{say("{from}. Needs: {columns}.", { from, columns })}</p>
    </>
  );
}
