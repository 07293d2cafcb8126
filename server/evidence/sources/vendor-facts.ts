import { wantedFacts } from "../../../lib/schema/tool.ts";
import { gatherTools } from "../../findings/gather/gather-tools.ts";
import { tenantId } from "../../storage/tenant.ts";
import { isoDay, plural, type Source } from "../source.ts";

export const vendorFacts: Source = {
  id: "vendor-facts",
  title: "What is known of the vendors",
  query: "Facts of the catalogue of the tools in use, each with source and date, and changes noticed in `vendor_facts`.",
  async read({ deps }) {
    const used = await gatherTools(deps);
    const entries = used.map(({ tool, name }) => {
      const { facts = {}, lookedThrough } = deps.tools.find(({ id }) => id === tool) ?? {};
      return { name, facts, lookedThrough };
    });
    const blank = entries.filter(({ facts }) => facts.trainsOnPrompts === undefined).length;
    const changes = await deps.database.db
      .selectFrom("vendor_facts")
      .select(["tool", "fact", "value", "before", "changed_at"])
      .where("tenant_id", "=", tenantId)
      .where("changed_at", "is not", null)
      .orderBy("changed_at", "desc")
      .limit(50)
      .execute();
    return {
      present: entries.some(({ facts }) => Object.keys(facts).length > 0),
      facts: [
        {
          label: "Tools in use with a fact that has a source",
          value: entries.filter(({ facts }) => Object.keys(facts).length > 0).length,
        },
        { label: "Changes of vendors' terms noticed", value: changes.length },
      ],
      table: {
        columns: ["Tool", "Fact", "Value", "Source", "Read on"],
        rows: [
          ...entries.flatMap(({ name, facts, lookedThrough }) =>
            wantedFacts.flatMap((kind) => {
              const fact = facts[kind];
              if (fact) return [[name, kind, String(fact.value), fact.source, fact.date]];
              return lookedThrough ? [[name, kind, "unknown", "looked for and not found", lookedThrough.date]] : [];
            }),
          ),
          ...changes.map((row) => [
            row.tool,
            `${row.fact}, changed`,
            `${row.before ?? "–"} → ${row.value}`,
            "vendor_facts",
            isoDay(row.changed_at!),
          ]),
        ],
      },
      gaps:
        blank > 0
          ? [`Of ${plural(blank, "tool", "tools")} in use it is not known whether the vendor trains on what is sent.`]
          : [],
    };
  },
};
