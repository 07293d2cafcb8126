/**
 * Kysely on one PGlite. Kysely's own dialect waits for ever, and its error is caught by nobody, when BEGIN fails, which is what
 * happens after the disk has failed. Here a transaction is BEGIN and COMMIT, sent like every other statement.
 */
import type { PGlite } from "@electric-sql/pglite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";

/** The adapter says that there is one connection: Kysely then lets one transaction or statement in at a time. */
export function embeddedDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => createDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function createDriver(pglite: PGlite): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      // Without parameters there may be several statements, as PostgreSQL's own driver has it; their rows follow one another.
      const results = parameters.length > 0 ? [await pglite.query<Row>(sql, [...parameters])] : await pglite.exec(sql);
      const affectedRows = results.at(-1)?.affectedRows;
      const rows = results.flatMap((result) => result.rows as Row[]);
      return { rows, ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) };
    },
    streamQuery: () => {
      throw new Error("the embedded database cannot stream");
    },
  };
  return {
    init: () => pglite.waitReady,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: async () => void (await pglite.query("begin")),
    commitTransaction: async () => {
      // PostgreSQL answers ROLLBACK, without an error, to the COMMIT of a transaction in which something failed.
      const { command } = await pglite.query("commit");
      if (command !== "COMMIT") throw new Error("the transaction was not committed");
    },
    rollbackTransaction: async () => void (await pglite.query("rollback")),
    destroy: () => pglite.close(),
  };
}
