import type { ReactNode } from "react";
import { Button } from "../../components/button.tsx";
import type { Activity } from "../../lib/schema/activity.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { spoken } from "../../lib/words/say.ts";
import type { Entry } from "./entries.ts";
import { everything, type Filter, places } from "./filter-entries.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly tools: Readonly<Record<string, string>>;
  readonly onChange: (filter: Filter) => void;
}

/** Offers what there is: only tools and outcomes that some record has. */
export function FilterBar({ entries, filter, tools, onChange }: Props) {
  const seen = (read: (activity: Activity) => string) => [
    ...new Set(entries.flatMap(({ activity }) => (activity ? [read(activity)] : []))),
  ];
  const change = (part: Partial<Filter>) => onChange({ ...filter, ...part });
  const chosen = JSON.stringify(filter) !== JSON.stringify(everything);
  return (
    <fieldset className="filter">
      <legend>{sayHere("records.filter")}</legend>
      <Choice name={sayHere("fact.tool")} value={filter.tool} onChange={(tool) => change({ tool })}>
        {seen(({ tool }) => tool)
          .map((id) => [id, tools[id] ?? id] as const)
          .sort(([, one], [, other]) => one.localeCompare(other, spoken().language))}
      </Choice>
      <Choice name={sayHere("fact.outcome")} value={filter.outcome} onChange={(outcome) => change({ outcome })}>
        {seen(({ outcome }) => outcome).map((id) => [id, sayHere(`outcome.${id as Activity["outcome"]}`)] as const)}
      </Choice>
      <Choice
        name={sayHere("records.filter.place")}
        value={filter.place}
        onChange={(place) => change({ place: place as Filter["place"] })}
      >
        {places.map((place) => [place, sayHere(`records.place.${place}`)] as const)}
      </Choice>
      <Field name={sayHere("records.filter.from")}>
        <input type="date" value={filter.from} max={filter.to} onChange={({ target }) => change({ from: target.value })} />
      </Field>
      <Field name={sayHere("records.filter.to")}>
        <input type="date" value={filter.to} min={filter.from} onChange={({ target }) => change({ to: target.value })} />
      </Field>
      {chosen ? (
        <Button kind="quiet" onClick={() => onChange(everything)}>
          {sayHere("records.show-all")}
        </Button>
      ) : null}
    </fieldset>
  );
}

function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="field">
      <span>{name}</span>
      {children}
    </label>
  );
}

function Choice(props: {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: readonly (readonly [string, string])[];
}) {
  return (
    <Field name={props.name}>
      <select value={props.value} onChange={({ target }) => props.onChange(target.value)}>
        <option value="">{sayHere("records.filter.all")}</option>
        {props.children.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
