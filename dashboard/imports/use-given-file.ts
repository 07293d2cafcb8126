import type { UseMutationResult } from "@tanstack/react-query";
import { useState } from "react";

/** What becomes of a file's text: it is looked at when it is given, and done when somebody says so. */
interface Steps<Report> {
  readonly looked: UseMutationResult<Report, Error, string>;
  readonly done: UseMutationResult<Report, Error, string>;
}

/** The file that somebody gives: read, unless it has more than `longest` bytes, and looked at. Another one takes its place. */
export function useGivenFile<Report>(longest: number, { looked, done }: Steps<Report>) {
  const [file, setFile] = useState<{ readonly name: string; readonly text: string } | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const [reading, setReading] = useState(false);
  const forget = () => {
    looked.reset();
    done.reset();
    setFile(null);
  };
  const take = async (given: File) => {
    forget();
    setTooLarge(given.size > longest);
    if (given.size > longest) return;
    setReading(true);
    const text = await given.text().finally(() => setReading(false));
    setFile({ name: given.name, text });
    looked.mutate(text);
  };
  const report = done.data ?? looked.data;
  return { file, tooLarge, take, forget, report, busy: reading || looked.isPending || done.isPending };
}
