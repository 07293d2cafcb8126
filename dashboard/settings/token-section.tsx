import type { UseMutationResult, UseQueryResult } from "@tanstack/react-query";
import type { FormEventHandler, ReactNode } from "react";
import { Button } from "../../components/button.tsx";
import { send } from "../api/request.ts";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { Section } from "./section.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { useChange } from "./use-change.ts";

interface Token {
  readonly id: string;
  readonly label: string;
  readonly revoked: boolean;
}

/** Tokens of one kind: those that there are, taking one back, and making another, which is shown once. */
export function TokenSection<Row extends Token>(props: {
  readonly title: string;
  readonly about: string;
  /** What the table is called; `one`: what is made. */
  readonly label: string;
  readonly one: string;
  /** Where they are in the API, and in what was read of it. */
  readonly path: string;
  readonly known: UseQueryResult<{ readonly rows: readonly Row[] }>;
  readonly queryKey: readonly unknown[];
  readonly columns: readonly Column<Row>[];
  readonly revokeLabel: (row: Row) => string;
  readonly add: Pick<UseMutationResult<{ readonly token: string }, Error, object>, "data" | "error" | "isPending">;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  /** The fields of a new one. */
  readonly children: ReactNode;
}) {
  const { known, add } = props;
  const revoke = useChange((id: string) => send("DELETE", `${props.path}/${id}`), props.queryKey);
  const failed = add.error ?? revoke.error;
  return (
    <Section title={props.title} about={props.about}>
      {known.error ? <Problem error={known.error} onRetry={() => known.refetch()} /> : null}
      {known.data && known.data.rows.length > 0 ? (
        <DataTable
          label={props.label}
          rows={known.data.rows}
          rowId={(row) => row.id}
          columns={[
            ...props.columns,
            {
              ...{ id: "what-you-can-do", head: say("What you can do"), fixed: true, acts: true },
              headCell: <span className="sr-only">{say("What you can do")}</span>,
              cell: (row) =>
                row.revoked ? (
                  <span className="text-muted">{say("revoked")}</span>
                ) : (
                  <Button kind="quiet" onClick={() => revoke.mutate(row.id)} aria-label={props.revokeLabel(row)}>
                    {say("Revoke")}
                  </Button>
                ),
            },
          ]}
        />
      ) : null}
      <form className="mt-4 flex flex-wrap items-end gap-3" onSubmit={props.onSubmit}>
        {props.children}
        <Button type="submit" disabled={add.isPending}>
          {say("Make a token")}
        </Button>
      </form>
      {failed ? <Problem error={failed} /> : null}
      {add.data ? <ShownOnce what={props.one} text={add.data.token} /> : null}
    </Section>
  );
}
