/**
 * PGlite's file system for Node with the parts that it leaves out: fsync, and an end when the disk fails.
 *
 * Stock PGlite starts PostgreSQL with `-F` (no fsync) on a file system whose fsync does nothing: a power cut loses what was
 * acknowledged. Here fsync reaches the disk, and PostgreSQL runs with fsync on, so that its own order holds: write-ahead log
 * before commit returns, log before data, data before the control file. `startParams` belongs to it and must be used with it.
 *
 * A PostgreSQL that cannot write its log ends its process; inside WebAssembly it cannot, and its next call spins for ever
 * instead. So after the first failed write or sync the engine is not called again: every call throws what failed.
 */
import { fsyncSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import type { EngineHealth } from "./engine-health.ts";

type InitArguments = Parameters<NodeFS["init"]>;

/** What is used of Emscripten's module; its names are those of the pinned version of PGlite, checked when it is opened. */
interface EngineModule {
  NODEFS: {
    stream_ops: { fsync?: (stream: { nfd: number }) => number };
    tryFSOperation: <T>(operation: () => T) => T;
  };
  _PostgresMainLoopOnce: () => void;
  _PostgresMainLongJmp: () => void;
  _PostgresSendReadyForQueryIfNecessary: () => void;
  _pgl_pq_flush: () => void;
}

/** What a disk says that cannot be relied on any more. Others, such as "no such file", are everyday answers. */
const diskErrors = new Set(["EIO", "ENOSPC", "EDQUOT", "EROFS", "ENXIO", "ENODEV"]);

/** With this status PGlite calls `_PostgresMainLongJmp`, the one place from which an error of ours gets out of its loop. */
const jump = { status: 100 };

/** A PGlite file system on the folder `dataDirectory` that really syncs. `fsync` is a test seam: what syncs an open file. */
export class DurableNodeFs extends NodeFS {
  readonly #health: EngineHealth;
  readonly #fsync: (fileDescriptor: number) => void;

  constructor(dataDirectory: string, health: EngineHealth, fsync = (fileDescriptor: number): void => fsyncSync(fileDescriptor)) {
    super(dataDirectory);
    this.#health = health;
    this.#fsync = fsync;
  }

  override async init(pg: InitArguments[0], options: InitArguments[1]): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    emscriptenOpts.preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module: unknown) => {
        reportDiskErrors(module as EngineModule, this.#health);
        syncForReal(module as EngineModule, this.#fsync);
        stopWhenFailed(module as EngineModule, this.#health);
      },
    ];
    return { emscriptenOpts };
  }
}

function reportDiskErrors({ NODEFS }: EngineModule, health: EngineHealth): void {
  const attempt = NODEFS.tryFSOperation.bind(NODEFS);
  NODEFS.tryFSOperation = (operation) =>
    attempt(() => {
      try {
        return operation();
      } catch (error) {
        if (diskErrors.has((error as NodeJS.ErrnoException).code ?? "")) health.fail(error as Error);
        throw error;
      }
    });
}

function syncForReal({ NODEFS }: EngineModule, fsync: (fileDescriptor: number) => void): void {
  NODEFS.stream_ops.fsync = (stream) => {
    NODEFS.tryFSOperation(() => fsync(stream.nfd));
    return 0;
  };
}

function stopWhenFailed(module: EngineModule, health: EngineHealth): void {
  const unlessFailed = (name: Exclude<keyof EngineModule, "NODEFS">, failed: (fault: Error) => void): void => {
    const call = module[name];
    if (typeof call !== "function") throw new Error(`PGlite has no ${name}: this version is not known to be durable`);
    module[name] = () => {
      const fault = health.fault();
      return fault ? failed(fault) : call();
    };
  };
  unlessFailed("_PostgresMainLoopOnce", () => {
    throw jump;
  });
  unlessFailed("_PostgresMainLongJmp", (fault) => {
    throw fault;
  });
  unlessFailed("_PostgresSendReadyForQueryIfNecessary", () => undefined);
  unlessFailed("_pgl_pq_flush", () => undefined);
}

/**
 * Stock parameters without `-F`. `fdatasync` does nothing in this build of PostgreSQL, hence `wal_sync_method`. Its own buffers are kept
 * small: inside WebAssembly they are memory that is never given back, and the operating system keeps the same files in memory anyway.
 */
export const startParams = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== "-F"),
  ...["-c", "fsync=on", "-c", "wal_sync_method=fsync", "-c", "synchronous_commit=on", "-c", "full_page_writes=on"],
  ...["-c", "shared_buffers=32MB", "-c", "wal_buffers=4MB"],
];
