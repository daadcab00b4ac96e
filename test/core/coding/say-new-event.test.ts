import assert from 'node:assert/strict';
import { sayNewEvent } from '../../../src/core/coding/say-new-event.ts';
import type { NewEventSide } from '../../../src/core/corpus/mention-meanings.ts';
import { carryOut, checkFiles, checkRefused, coder } from '../helpers/coding.ts';
import { at, eventPage, rationaleLines, sidecar, wholeFactsOf, type Files } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = rationaleLines;

function say(files: Files, newEvent: NewEventSide | null, layer: string | null = null): Files | string {
  const facts = wholeFactsOf(files, 'ports.txt') ?? assert.fail();
  const said = { at: page.indexOf(line), words: line, newEvent };
  return carryOut(files, sayNewEvent({ facts, text: page }, said, coder(layer)));
}

describe('saying which event a rationale calls new', () => {
  const record = (fields: string) => sidecar('rationales', `id: q1, ${at(page, line)}, ${fields}`);
  const filesWith = (fields: string): Files => ({ 'ports.txt': page, 'ports.txt.ann.yaml': record(fields) });
  const check = (before: string, newEvent: NewEventSide | null, after: string) => {
    const files = filesWith(before);
    checkFiles(files, say(files, newEvent), { 'ports.txt.ann.yaml': record(after) });
  };

  it('writes which of the two reached the feed first', () => {
    check('other: war, by: ana', 'this', 'other: war, arrived: other-first, by: ana');
    check('other: war, by: ben', 'other', 'other: war, arrived: this-first, by: ana');
  });

  it('changes what was said, and takes it back', () => {
    check('other: war, arrived: this-first, by: ana', 'this', 'other: war, arrived: other-first, by: ana');
    check('other: war, arrived: this-first, by: ana', null, 'other: war, by: ana');
  });

  it('leaves the record of another layer as it is, and replaces it in one’s own', () => {
    const files = filesWith('other: war, by: ben');
    const result = say(files, 'this', 'ana');
    assert.ok(typeof result !== 'string');
    assert.equal(result['ports.txt.ann.yaml'], files['ports.txt.ann.yaml']);
    assert.match(result['ports.txt.ana.ann.yaml'] ?? '', /other: war, arrived: other-first, .*replaces: q1/s);
  });

  it('is refused where nobody has said which event the line means', () => {
    checkRefused(say({ 'ports.txt': page }, 'this'), /Say first which event/);
  });
});
