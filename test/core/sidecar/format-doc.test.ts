import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActors } from '../../../src/core/registers/actors.ts';
import { readCorpusSettings } from '../../../src/core/registers/corpus-settings.ts';
import { readEvents } from '../../../src/core/registers/events.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { sidecarRemarks } from '../../../src/core/sidecar/remarks.ts';
import { articleBlock, sections } from '../../../src/core/sidecar/schema.ts';

const text = readFileSync(join('docs', 'format.md'), 'utf8');
const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);

describe('docs/format.md', () => {
  it('shows files that the product reads without a remark', () => {
    const [corpus = '', actors = '', events = '', sidecar = '', drops = ''] = examples;
    assert.equal(examples.length, 5);
    assert.deepEqual(readCorpusSettings(corpus).problems, []);
    assert.deepEqual([readActors(actors).problems, readActors(actors).value.length], [[], 2]);
    assert.deepEqual([readEvents(events).problems, readEvents(events).value.length], [[], 1]);
    for (const yaml of [sidecar, drops]) assert.deepEqual([readSidecar(yaml).problems, sidecarRemarks(yaml)], [[], []]);
    const { value } = readSidecar(sidecar);
    for (const section of Object.keys(sections)) assert.ok(sidecar.includes(`\n${section}:\n`), section);
    assert.equal(value.rationales[0]?.relations?.[0]?.type, 'context-for');
  });

  it('names every section and field of a sidecar', () => {
    const fields = Object.values(sections).flatMap((record) => Object.keys(record.entries));
    for (const name of [...Object.keys(sections), ...fields, ...Object.keys(articleBlock.entries), 'drops'])
      assert.match(text, new RegExp(`\\b${name}\\b`), name);
  });
});
