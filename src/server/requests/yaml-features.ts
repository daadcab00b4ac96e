import type { FoundFile } from '../lookup.ts';
import type { Features } from './features.ts';

/** What sidecars, registers and corpus.yaml answer in an editor. */
export const yamlFeatures: Features<FoundFile> = {};
