import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleHelp, LogOut } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

/** Who is signed in, and what concerns every page. */
export function TopBar({ name, onHelp }: { readonly name: string; readonly onHelp: () => void }) {
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => send("DELETE", "/api/session"),
    onSuccess: () => {
      queries.setQueryData(sessionQuery.queryKey, null);
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    },
  });
  return (
    <header className="bar flex h-12 items-center gap-2 border-line border-b bg-bg px-4">
      <Link to="/inventory" className="me-auto flex items-center gap-2 font-semibold text-14">
        <Mark />
        <span className="max-sm:sr-only">Waymark</span>
      </Link>
      {signOut.isError ? (
        <p role="alert" className="text-12">
          Not signed out: {signOut.error.message}
        </p>
      ) : null}
      <Button kind="quiet" aria-label="Keys and help" title="Keys and help (?)" className="px-2 max-sm:hidden" onClick={onHelp}>
        <CircleHelp size={16} aria-hidden="true" />
      </Button>
      <ThemeSwitch />
      <p className="max-w-40 truncate ps-2 text-muted max-sm:max-w-16" title={`Signed in as ${name}`}>
        <span className="sr-only">Signed in as </span>
        {name}
      </p>
      <Button
        kind="quiet"
        className="px-2"
        aria-label="Sign out"
        title="Sign out"
        disabled={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        <LogOut size={16} aria-hidden="true" />
      </Button>
    </header>
  );
}
