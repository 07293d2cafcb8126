/** The same rows for a program. The secret stays out: it is a token from the settings, in a variable of the shell. */
export function curlOf(origin: string, path: string): string {
  const quoted = `'${`${origin}${path}`.replaceAll("'", "'\\''")}'`;
  return `curl --fail --header "Authorization: Bearer $WAYMARK_TOKEN" ${quoted}`;
}
