import assert from 'node:assert/strict';
import { at, eventPage, indexOf, rationaleLines, responseLines, sidecar, wholeFactsOf } from '../helpers/corpus.ts';

const page = eventPage('Peru closes its ports');
const [line] = responseLines;
const [rationale] = rationaleLines;

describe('a record of another layer that is replaced or dropped', () => {
  it('is meant by its id still where one’s own act stands for it', () => {
    const { relations } = indexOf({
      'a.txt': page,
      'b.txt': eventPage('Chile recalls its envoy'),
      'b.txt.ann.yaml': sidecar('events', 'id: envoy, page: true'),
      'a.txt.ann.yaml': `${sidecar('responses', `id: r1, ${at(page, line)}, type: appeal`)}relations:\n  - { id: k1, from: r1, to: envoy, type: responds-to }\n`,
      'a.txt.ana.ann.yaml': sidecar('responses', `id: x1, ${at(page, line)}, type: threaten, replaces: r1`),
    });
    const [{ ends } = { ends: undefined }] = relations;
    assert.equal(ends?.from?.kind === 'response' ? ends.from.response.record.id : undefined, 'x1');
  });

  it('takes the relations of a rationale with it', () => {
    const facts = wholeFactsOf(
      {
        'a.txt': page,
        'a.txt.ann.yaml': sidecar(
          'rationales',
          `id: q1, ${at(page, rationale)}, other: outside, relations: [{ id: k1, from: this, type: responds-to }]`,
        ),
        'a.txt.ana.ann.yaml': sidecar('rationales', 'id: q9, drops: q1'),
      },
      'a.txt',
    );
    const shared = facts?.sidecars.find(({ layer }) => layer === null);
    assert.deepEqual(shared?.unheld, ['q1', 'k1']);
  });
});
