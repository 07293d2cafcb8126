import { Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { say } from "../words/say.ts";

/** Where a file is dropped or chosen, one at a time: none is taken while `busy`. `label`: what it is for. */
export function DropZone({
  label,
  onFile,
  busy,
}: {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly busy: boolean;
}) {
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (file: File | undefined) => {
    if (file && !busy) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // The field within is what keyboards and screen readers use; the rest of the box only takes what is dropped.
    <section
      aria-label={label}
      data-over={over || undefined}
      className="mb-4 flex max-w-2xl flex-col items-center gap-2 rounded-box border border-line-strong border-dashed px-6 py-8 text-center data-over:bg-accent-bg"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!busy);
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
          take(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
    </section>
  );
}
