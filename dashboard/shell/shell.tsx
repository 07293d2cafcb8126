import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import { ApiError } from "../api/api-error.ts";
import { sessionQuery } from "../api/queries.ts";
import { GoToSignIn } from "../ui/go-to.tsx";
import { Problem } from "../ui/problem.tsx";
import { say } from "../words/say.ts";
import { CommandPalette } from "./command-palette.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { Rail } from "./rail.tsx";
import { SampleBanner } from "./sample-banner.tsx";
import { TopBar } from "./top-bar.tsx";
import { focusRow, usePaletteKey, useShortcuts } from "./use-shortcuts.ts";

/** The frame of every page behind the sign-in. Whoever is not signed in, or has no password yet, is led to the sign-in first. */
export function Shell() {
  const session = useQuery(sessionQuery);
  const help = useRef<HTMLDialogElement>(null);
  const palette = useRef<HTMLDialogElement>(null);
  usePaletteKey(palette);
  useShortcuts(
    useMemo(
      () => ({
        "?": () => help.current?.showModal(),
        "/": () => document.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
        j: () => focusRow(1),
        k: () => focusRow(-1),
      }),
      [],
    ),
  );

  const signedOut = session.data === null || (session.error instanceof ApiError && session.error.kind === "signed-out");
  if (signedOut || session.data?.mustSetPassword) return <GoToSignIn />;
  if (!session.data) {
    return (
      <main className="mx-auto max-w-lg p-6" aria-busy={session.isPending}>
        {session.error ? <Problem error={session.error} onRetry={() => session.refetch()} /> : null}
      </main>
    );
  }
  return (
    <>
      <a href="#main" className="absolute -top-16 start-4 z-10 rounded-box bg-raised px-3 py-2 focus:top-2 focus:shadow-float">
        {say("Skip to the content")}
      </a>
      <TopBar
        name={session.data.user.name}
        onHelp={() => help.current?.showModal()}
        onFind={() => palette.current?.showModal()}
      />
      <SampleBanner />
      <div className="lg:flex lg:min-h-[calc(100dvh-3rem)]">
        <Rail />
        <main id="main" tabIndex={-1} className="min-w-0 flex-1 p-4 outline-none lg:border-line lg:border-s lg:px-6 lg:py-5">
          <div className="max-w-[90rem]">
            <Outlet />
          </div>
        </main>
      </div>
      <HelpDialog dialog={help} />
      <CommandPalette dialog={palette} />
    </>
  );
}
