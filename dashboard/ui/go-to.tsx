import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { signInFrom } from "../url/safe-next.ts";

/** Leads to another address of the dashboard, in place of this one. */
export function GoTo({ address }: { readonly address: string }) {
  const router = useRouter();
  useEffect(() => router.history.replace(address), [router, address]);
  return null;
}

/** Leads to the sign-in, which afterwards leads back to where one is now. */
export function GoToSignIn() {
  const router = useRouter();
  // Read when it happens, not when rendered: while the page changes, "here" is already the sign-in.
  useEffect(() => router.history.replace(signInFrom(router.history.location.href)), [router]);
  return null;
}
