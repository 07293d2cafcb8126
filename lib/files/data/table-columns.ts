/** The names of a table's columns, by the statement with which it was made. */

const noColumn = /^(?:constraint|primary\s+key|unique|check|foreign\s+key)\b/i;

/** In their order; none for a statement without a list of them, as of a virtual table. Linear in its length. */
export function columnsOf(sql: string): string[] {
  const open = sql.indexOf("(");
  if (open < 0 || !/^\s*create\s+table\b/i.test(sql)) return [];
  const parts: string[] = [];
  let depth = 0;
  let quote = "";
  let start = open + 1;
  for (let at = open; at < sql.length; at++) {
    const sign = sql[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (sign === "'" || sign === '"' || sign === "`") quote = sign;
    else if (sign === "[") quote = "]";
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0 || (depth === 1 && sign === "," && quote === "")) {
      parts.push(sql.slice(start, at).trim());
      start = at + 1;
      if (depth === 0) break;
    }
  }
  return parts.filter((part) => !noColumn.test(part)).map(nameOf);
}

function nameOf(part: string): string {
  const quoted = /^(?:"([^"]*)"|`([^`]*)`|\[([^\]]*)\]|'([^']*)')/.exec(part);
  return quoted ? (quoted[1] ?? quoted[2] ?? quoted[3] ?? quoted[4] ?? "") : (part.split(/\s/, 1)[0] ?? "");
}
