import assert from 'node:assert/strict';
import { suggestPage } from '../../../src/core/suggest/suggest-page.ts';
import { corpusOf } from './storylines/corpus.ts';

const register = `newsweave: 1
actors:
  - { id: norway, name: Norway, type: state }
  - { id: iceland, name: Iceland, type: state }
  - { id: jon-berg, name: "Jon Berg", type: person, posts: [{ for: iceland, title: "Prime Minister" }] }
  - { id: ana-vik, name: "Ana Vik", type: person }
`;

/** What is proposed first for a page's only line. */
function firstFor(summary: string, line: string) {
  const page = `Boats meet off the islands\nSummary\n${summary}\nFull Content\nSources (0)\nActor Responses\n${line}\nRelated Events (0)\n`;
  const { knowledge, pages } = corpusOf({ 'actors.yaml': register, 'a.txt': page }, false);
  const [article = assert.fail()] = pages;
  return suggestPage(knowledge, article, { decisions: false }).responses[0]?.candidates[0] ?? assert.fail();
}

/** Who responds first, and who speaks for that actor. */
function check(summary: string, line: string, expected: string): void {
  const first = firstFor(summary, line);
  assert.equal(first.speaker === null ? first.actor : `${first.actor} by ${first.speaker}`, expected);
}

describe('who speaks for an actor', () => {
  it('is the person that leads the line', () => {
    check('Norway sent a patrol to the islands.', 'Jon Berg protested in a note.', 'iceland by jon-berg');
  });

  it('is the person whose thanks or duties the line tells, whose body is the actor', () => {
    const summary = 'Norway freed two boats. Prime Minister Jon Berg of Iceland rang its embassy to say thanks.';
    check(summary, 'Expressed his gratitude for the release of the boats.', 'iceland by jon-berg');
  });

  it('is told as the line has it', () => {
    const { why } = firstFor('Jon Berg of Iceland rang Norway.', 'Expressed her gratitude for the boats.');
    assert.match(why, /fits 'her gratitude'/);
  });

  it('is nobody where a person without a post acts', () => {
    check('Norway freed two boats of the trader Ana Vik.', 'Ana Vik sued for the loss.', 'ana-vik');
  });
});
