/** Apple's property lists as XML. */
import type { Json } from "./companions.ts";
import { xmlText } from "./xml.ts";

function element(value: Json, indent: string): string {
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number")
    return `${indent}<${Number.isInteger(value) ? "integer" : "real"}>${value}</${Number.isInteger(value) ? "integer" : "real"}>`;
  if (typeof value === "string") return `${indent}<string>${xmlText(value)}</string>`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value.length === 0
      ? `${indent}<array/>`
      : `${indent}<array>\n${value.map((item: Json) => element(item, inner)).join("\n")}\n${indent}</array>`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return `${indent}<dict/>`;
  const lines = entries.map(([key, item]) => `${inner}<key>${xmlText(key)}</key>\n${element(item, inner)}`);
  return `${indent}<dict>\n${lines.join("\n")}\n${indent}</dict>`;
}

export function plist(value: Json): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, "")}
</plist>
`;
}
