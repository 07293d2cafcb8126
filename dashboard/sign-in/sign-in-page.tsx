import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { Mark } from "../../components/mark.tsx";
import { ApiError } from "../api/api-error.ts";
import { sessionQuery } from "../api/queries.ts";
import { GoTo } from "../ui/go-to.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Problem } from "../ui/problem.tsx";
import { safeNext } from "../url/safe-next.ts";
import { say } from "../words/say.ts";
import { LinkSignIn } from "./link-sign-in.tsx";
import { OtherWays } from "./other-ways.tsx";
import { PasswordForm } from "./password-form.tsx";
import { SetPasswordForm } from "./set-password-form.tsx";

const route = getRouteApi("/sign-in");

/** By a one-time link (`#token=…`), then setting a password; by name and password from then on. */
export function SignInPage() {
  const { next } = route.useSearch();
  const token = useLinkToken();
  const [link, setLink] = useState<"none" | "open" | "used">(token === undefined ? "none" : "open");
  const session = useQuery({ ...sessionQuery, enabled: link !== "open" });

  if (token !== undefined && link === "open") {
    return (
      <Card title={say("Sign in to Waymark")}>
        <LinkSignIn token={token} onSignedIn={() => setLink("used")} onGiveUp={() => setLink("none")} />
      </Card>
    );
  }
  if (session.data && (session.data.mustSetPassword || link === "used")) {
    return (
      <Card title={say("Choose a password")}>
        <SetPasswordForm name={session.data.user.name} keep={!session.data.mustSetPassword} onDone={() => setLink("none")} />
      </Card>
    );
  }
  if (session.data) return <GoTo address={safeNext(next)} />;
  const signedOut = session.data === null || (session.error instanceof ApiError && session.error.kind === "signed-out");
  return (
    <Card title={say("Sign in to Waymark")}>
      {session.error && !signedOut ? <Problem error={session.error} onRetry={() => session.refetch()} /> : null}
      {signedOut ? <PasswordForm /> : null}
      {signedOut ? <OtherWays /> : null}
    </Card>
  );
}

/** The token of a one-time link, taken out of the address at once: it must not stay in the history or be shared by mistake. */
function useLinkToken(): string | undefined {
  const { token: inSearch, next } = route.useSearch();
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const inAddress = new URLSearchParams(hash).get("token") ?? inSearch;
  const [token] = useState(inAddress);
  useEffect(() => {
    if (inAddress !== undefined) void navigate({ to: "/sign-in", search: { next }, hash: "", replace: true });
  }, [inAddress, navigate, next]);
  return token;
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="mx-auto w-full max-w-sm px-4 pt-[12vh] pb-8">
      <div className="mb-6">
        <Mark size={32} />
      </div>
      <PageHead title={title} />
      <div className="grid gap-4">{children}</div>
    </main>
  );
}
