/**
 * PUT /api/groups: the company's groups, as a file says them, in place of those before. A line names a person as managed storage does
 * (`personHint`), or a browser by its pseudonym, and a group. Of a person only the keyed hash is kept.
 */
import { sql } from "kysely";
import type { GroupsReport } from "../../lib/schema/directory-api.ts";
import { groupName } from "../../lib/schema/policy-rule.ts";
import type { Deps } from "../deps.ts";
import { readLines } from "../imports/read-lines.ts";
import { first } from "../imports/source.ts";
import { tenantId } from "../storage/tenant.ts";

const mostGroups = 100;
const shownProblems = 100;

interface Read {
  /** Groups by person's hash, and by device. */
  readonly people: Map<string, Set<string>>;
  readonly browsers: Map<string, Set<string>>;
  readonly rows: number;
  readonly problems: { row: number; field: string; expected: string }[];
}

export async function importGroups(text: string, preview: boolean, deps: Deps): Promise<GroupsReport> {
  const read = await readGroups(text, deps);
  if (!preview) {
    await store(read, deps);
    // Every browser fetches it anew within a minute, and asks for its groups then.
    await deps.policies.renew();
  }
  const { people, browsers, rows, problems } = read;
  const groups = new Set([...people.values(), ...browsers.values()].flatMap((names) => [...names]));
  return {
    ...{ preview, rows, people: people.size, groups: groups.size, browsers: browsers.size },
    ...{ bad: problems.length, problems: problems.slice(0, shownProblems) },
  };
}

async function readGroups(text: string, { database, pseudonyms }: Deps): Promise<Read> {
  const known = await database.db.selectFrom("devices").select("device_id").where("tenant_id", "=", tenantId).execute();
  const devices = new Map(known.map(({ device_id: id }) => [pseudonyms.device(id), id]));
  const read: Read = { people: new Map(), browsers: new Map(), rows: 0, problems: [] };
  const lines = readLines(text);
  for (const one of lines) {
    const wrong = (field: string, expected: string) => read.problems.push({ row: one.row, field, expected });
    if ("wrong" in one) {
      wrong(one.wrong.field, one.wrong.expected);
      continue;
    }
    const who = first(one.line, "person", "user", "email", "mail", "userprincipalname", "browser", "pseudonym");
    const group = first(one.line, "group", "groupname", "department", "team");
    if (who === undefined) wrong("person", "who belongs to the group");
    else if (group === undefined || !groupName.safeParse(group).success) wrong("group", "a name of 1 to 80 characters");
    else if (/^b-[0-9a-f]{10}$/.test(who)) {
      const device = devices.get(who);
      if (device === undefined) wrong("browser", "the pseudonym of a browser that is known here");
      else add(read.browsers, device, group, wrong);
    } else add(read.people, pseudonyms.person(who)!, group, wrong);
  }
  return { ...read, rows: lines.length };
}

function add(
  members: Map<string, Set<string>>,
  who: string,
  group: string,
  wrong: (field: string, expected: string) => void,
): void {
  const groups = members.get(who) ?? new Set<string>();
  if (groups.size >= mostGroups && !groups.has(group)) wrong("group", `at most ${mostGroups} groups of one person or browser`);
  else members.set(who, groups.add(group));
}

async function store({ people, browsers }: Read, { database }: Deps): Promise<void> {
  const members = [...people].flatMap(([person, groups]) => [...groups].map((group) => ({ person, group })));
  await database.db.transaction().execute(async (db) => {
    await db.deleteFrom("group_members").where("tenant_id", "=", tenantId).execute();
    for (let at = 0; at < members.length; at += 1_000) {
      const rows = JSON.stringify(members.slice(at, at + 1_000));
      await sql`insert into group_members (tenant_id, person_hash, group_name)
        select ${tenantId}, r.person, r."group" from jsonb_to_recordset(${rows}::jsonb) as r(person text, "group" text)`.execute(
        db,
      );
    }
    await db.updateTable("devices").set({ groups: "[]" }).where("tenant_id", "=", tenantId).execute();
    for (const [device, groups] of browsers) {
      const set = { groups: JSON.stringify([...groups]) };
      await db.updateTable("devices").set(set).where("tenant_id", "=", tenantId).where("device_id", "=", device).execute();
    }
  });
}
