import { OctagonAlert, TriangleAlert } from "lucide-react";
import { Chip } from "../../components/chip.tsx";
import type { InventoryRow } from "../../lib/schema/dashboard-api.ts";
import { severityRank } from "../../lib/schema/finding.ts";
import { count } from "../words/count.ts";
import { categoryLabels, severityLabels } from "../words/labels.ts";
import { say } from "../words/say.ts";

type Kind = InventoryRow["data"][number];
const icons = { high: TriangleAlert, critical: OctagonAlert };

/** Kinds of data as chips with counts; severe ones carry a sign and a word besides their colour. Past `most`, "+2". */
export function DataChips({ data: given, most = given.length }: { readonly data: readonly Kind[]; readonly most?: number }) {
  // The server sends the most frequent first; among chips that are cut off, the most severe must not be the one that is cut.
  const data = [...given].sort((one, other) => severityRank(other.severity) - severityRank(one.severity));
  return (
    <Few most={most} names={data.map((kind) => `${categoryLabels[kind.category]} ${count(kind.count)}`)}>
      {data.map((kind) => (
        <KindChip key={`${kind.category} ${kind.severity}`} kind={kind} />
      ))}
    </Few>
  );
}

function KindChip({ kind }: { readonly kind: Kind }) {
  const Icon = kind.severity === "high" || kind.severity === "critical" ? icons[kind.severity] : undefined;
  const { label, tone } = severityLabels[kind.severity];
  return (
    <Chip tone={tone} title={say("{label} severity", { label })} count={count(kind.count)}>
      {Icon ? <Icon size={12} role="img" aria-label={`${label}:`} className="self-center" /> : null}
      {categoryLabels[kind.category]}
    </Chip>
  );
}

function Few(props: { readonly most: number; readonly names: readonly string[]; readonly children: React.ReactNode[] }) {
  const hidden = props.names.slice(props.most);
  if (props.names.length === 0) return <span className="text-muted">–</span>;
  return (
    <span className="chips">
      {props.children.slice(0, props.most)}
      {hidden.length > 0 ? (
        <span className="px-1 text-12 text-muted leading-5" title={hidden.join(", ")}>
          +{hidden.length}
          <span className="sr-only"> {say("more: {join}", { join: hidden.join(", ") })}</span>
        </span>
      ) : null}
    </span>
  );
}
