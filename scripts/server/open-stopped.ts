/** A server's database while the server does not run. */
import { lockDirectory } from "../../server/storage/embedded/directory-lock.ts";
import { type Database, openDatabase } from "../../server/storage/open-database.ts";

/** `databaseUrl` absent: the embedded one in `dataDirectory`, locked meanwhile. */
export async function openStopped(
  dataDirectory: string,
  databaseUrl: string | undefined,
): Promise<{ database: Database; close: () => Promise<void> }> {
  const release = databaseUrl ? () => undefined : lockDirectory(dataDirectory);
  try {
    const database = await openDatabase({ dataDirectory, databaseUrl });
    const close = async (): Promise<void> => {
      await database.close();
      release();
    };
    return { database, close };
  } catch (error) {
    release();
    throw error;
  }
}
