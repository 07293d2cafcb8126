import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type ImportReport, type ImportSourceId, importForms, importSources, longestImport } from "../../lib/schema/imports.ts";
import { importsQuery, sendImport } from "../api/connection-queries.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { ReportView } from "./report-view.tsx";
import { RunTable } from "./run-table.tsx";

interface Chosen {
  readonly name: string;
  readonly text: string;
}

/** What a browser cannot see, from the systems that can. First what would change, then the change. */
export function ImportsPage() {
  const queries = useQueryClient();
  const runs = useQuery(importsQuery);
  const [source, choose] = useState<ImportSourceId>("google-grants");
  const [file, setFile] = useState<Chosen | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const looked = useMutation({ mutationFn: (text: string) => sendImport(source, text, true) });
  const done = useMutation({
    mutationFn: (text: string) => sendImport(source, text, false),
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: ["imports"] }), queries.invalidateQueries({ queryKey: ["asset"] })]),
  });
  const report: ImportReport | undefined = done.data ?? looked.data;

  const forget = () => {
    looked.reset();
    done.reset();
    setFile(null);
  };
  const take = async (given: globalThis.File | undefined) => {
    if (!given) return;
    forget();
    setTooLarge(given.size > longestImport);
    if (given.size > longestImport) return;
    const text = await given.text();
    setFile({ name: given.name, text });
    looked.mutate(text);
  };
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
      <DropZone onFile={take} busy={looked.isPending || done.isPending} />
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

function DropZone({ onFile, busy }: { readonly onFile: (file: globalThis.File | undefined) => void; readonly busy: boolean }) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    // The field within is what keyboards and screen readers use; the rest of the box only takes what is dropped.
    <section
      aria-label={say("File to bring in")}
      data-over={over || undefined}
      className="mb-4 flex max-w-2xl flex-col items-center gap-2 rounded-box border border-line-strong border-dashed px-6 py-8 text-center data-over:bg-accent-bg"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Upload size={20} aria-hidden="true" className="text-muted" />
      <label htmlFor={id} className="font-medium">
        {busy ? say("Reading…") : say("Drop a file here, or choose one")}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.log,.json,.jsonl,.ndjson"
        className="max-w-full text-muted file:me-3 file:cursor-pointer file:rounded-box file:border file:border-line-strong file:bg-raised file:px-3 file:py-1 file:font-medium file:text-ink"
        disabled={busy}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </section>
  );
}
