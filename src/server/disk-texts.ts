import type { SaidEncoding } from '../core/text/decode.ts';
import { readDiskText, type DiskText, type TextSource } from './host/load.ts';

/**
 * What the disk holds of the articles that were read last: whoever codes a page changes its sidecars again and again, and
 * the page stays as it is.
 */
export interface DiskTexts {
  /**
   * Gives what is remembered of a file while its stamp is the same, and what is said of its encoding; reads it where it
   * has none, or another.
   */
  read(path: string, stamp: number | undefined, said: SaidEncoding): Promise<DiskText>;
  /** Says that a file may have changed, whatever its stamp says. */
  forget(path: string): void;
}

/** Makes the memory for so many articles. */
export function diskTexts(source: TextSource, most: number): DiskTexts {
  const remembered = new Map<string, { readonly stamp: number; readonly disk: DiskText }>();
  return {
    read: async (path, stamp, said) => {
      const known = remembered.get(path);
      remembered.delete(path);
      const disk =
        known !== undefined && known.stamp === stamp && (await isReadAsSaid(known.disk, said))
          ? known.disk
          : await (source.diskText?.(path, said) ?? readDiskText(source, path, said));
      if (stamp !== undefined) remembered.set(path, { stamp, disk });
      const [oldest] = remembered.keys();
      if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
      return disk;
    },
    forget: (path) => {
      remembered.delete(path);
    },
  };
}

/** True where sidecars say what they said when a text was read, and for plain UTF-8 whatever they say. */
async function isReadAsSaid(disk: DiskText, said: SaidEncoding): Promise<boolean> {
  return disk.said === undefined || disk.said === ((await said()) ?? null);
}
