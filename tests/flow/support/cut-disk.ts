/** A small disk in a file whose power can be cut: what was not synced is not in the copy. Needs Linux, root and loop devices. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface CutDisk {
  /** Mount point of the disk in use. */
  readonly path: string;
  /** Copies the disk as the medium has it now, mounts the copy elsewhere and returns where. */
  readonly cut: () => string;
  readonly remove: () => void;
}

/** Null where this machine does not let us mount. */
export function makeCutDisk(megabytes: number): CutDisk | null {
  const folder = mkdtempSync(join(tmpdir(), "waymark-disk-"));
  const mounted: string[] = [];
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: "pipe" });
  const mount = (image: string, name: string): string => {
    const path = join(folder, name);
    mkdirSync(path);
    run("mount", "-o", "loop", image, path);
    mounted.push(path);
    return path;
  };
  // Lazily: a writer that was just killed may hold files for a moment longer.
  const remove = (): void => {
    for (const path of mounted.splice(0)) run("umount", "--lazy", path);
    rmSync(folder, { recursive: true, force: true });
  };
  const image = join(folder, "disk.img");
  try {
    run("truncate", "-s", `${megabytes}M`, image);
    run("mkfs.ext4", "-q", image);
    const path = mount(image, "disk");
    return {
      path,
      cut: () => {
        const copy = join(folder, `cut-${mounted.length}.img`);
        copyFileSync(image, copy);
        return mount(copy, `cut-${mounted.length}`);
      },
      remove,
    };
  } catch {
    remove();
    return null;
  }
}
