import { first, type ReadLine, whenOf } from "../source.ts";

/** What was paid, and to whom. Amounts are kept, reasons are not. */
export const expenses: ReadLine = (line, now) => {
  const name = first(line, "merchant", "vendor", "description", "payee", "supplier", "merchantname");
  if (!name) return { field: "merchant", expected: "whom it was paid to" };
  const at = whenOf(line, now, "date", "transactiondate", "posted", "time");
  if (typeof at !== "number") return at;
  const text = first(line, "amount", "total", "sum") ?? "";
  const amount = Number(/,\d{1,2}$/.test(text) ? text.replace(/\./g, "").replace(",", ".") : text.replace(/,/g, ""));
  if (text === "" || !Number.isFinite(amount)) return { field: "amount", expected: "a number such as 20.00" };
  const currency = /^[A-Za-z]{3}$/.exec(first(line, "currency", "currencycode") ?? "")?.[0].toUpperCase() ?? null;
  return {
    ...{ kind: "expense", name, at, part: `${new Date(at).toISOString().slice(0, 10)} ${amount} ${currency ?? ""}` },
    person: first(line, "employee", "user", "email", "cardholder", "name"),
    facts: { amount, currency },
  };
};
