/** Where to go after signing in: a path of this site as asked for, else the overview. Never another site. */
export function safeNext(asked: string | undefined): string {
  const inside = asked !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) && !asked.startsWith("/sign-in");
  return inside ? asked : "/";
}

/** Address of the sign-in for somebody who is at `here`. From the sign-in itself, that same address: it never nests. */
export function signInFrom(here: string): string {
  if (here.startsWith("/sign-in")) return here;
  return `/sign-in?${new URLSearchParams({ next: here })}`;
}
