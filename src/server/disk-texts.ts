import { readDiskText, type DiskText, type TextSource } from './host/load.ts';

/**
 * What the disk holds of the articles that were read last: whoever codes a page changes its sidecars again and again, and
 * the page stays as it is.
 */
export interface DiskTexts {
  /** Gives what is remembered of a file while its stamp is the same; reads it where it has none, or another. */
  read(path: string, stamp: number | undefined): Promise<DiskText>;
  /** Says that a file may have changed, whatever its stamp says. */
  forget(path: string): void;
}

/** Makes the memory for so many articles. */
export function diskTexts(source: TextSource, most: number): DiskTexts {
  const remembered = new Map<string, { readonly stamp: number; readonly disk: DiskText }>();
  return {
    read: async (path, stamp) => {
      const known = remembered.get(path);
      remembered.delete(path);
      const disk =
        known !== undefined && known.stamp === stamp
          ? known.disk
          : await (source.diskText?.(path) ?? readDiskText(source, path));
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
