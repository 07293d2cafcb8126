import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CircleHelp, LogOut, Search } from "lucide-react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { sessionQuery } from "../api/queries.ts";
import { send } from "../api/request.ts";
import { say } from "../words/say.ts";
import { ThemeSwitch } from "./theme-switch.tsx";
import { ViewMenu } from "./view-menu.tsx";

interface Props {
  readonly name: string;
  readonly onHelp: () => void;
  readonly onFind: () => void;
}

/** Who is signed in, and what concerns every page. */
export function TopBar({ name, onHelp, onFind }: Props) {
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
      <Link to="/" className="me-auto flex items-center gap-2 font-semibold text-14">
        <Mark />
        <span className="max-sm:sr-only">Waymark</span>
      </Link>
      {signOut.isError ? (
        <p role="alert" className="text-12">
          {say("Not signed out: {message}", { message: signOut.error.message })}
        </p>
      ) : null}
      <Button
        kind="quiet"
        aria-label={say("Go to anything")}
        aria-keyshortcuts="Control+K Meta+K"
        title={say("Go to anything (Ctrl+K)")}
        className="px-2"
        onClick={onFind}
      >
        <Search size={16} aria-hidden="true" />
      </Button>
      <Button
        kind="quiet"
        aria-label={say("Keys and help")}
        title={say("Keys and help (?)")}
        className="px-2 max-sm:hidden"
        onClick={onHelp}
      >
        <CircleHelp size={16} aria-hidden="true" />
      </Button>
      <ViewMenu />
      <ThemeSwitch />
      <p className="max-w-40 truncate ps-2 text-muted max-sm:max-w-16" title={say("Signed in as {name}", { name })}>
        <span className="sr-only">{say("Signed in as")} </span>
        {name}
      </p>
      <Button
        kind="quiet"
        className="px-2"
        aria-label={say("Sign out")}
        title={say("Sign out")}
        disabled={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        <LogOut size={16} aria-hidden="true" />
      </Button>
    </header>
  );
}
