import type { LinkParams, TagParams } from '../../../src/server/protocol.ts';
import { eventPage, rationaleLines, responseLines } from '../../core/helpers/corpus.ts';
import { uriOf } from './client.ts';

/** The page that tests of the server code: ports.txt. */
export const page = eventPage('Peru closes its ports');

/** The page, in a corpus whose register has the actors that tests tag it with. */
export const pageFiles = {
  'ports.txt': page,
  'actors.yaml':
    'newsweave: 1\nactors:\n  - { id: iran, name: "Iran", type: state }\n  - { id: peru, name: "Peru", type: state }\n',
};

/** A tag of the first response line of the page: an appeal by Iran, save what the test says. */
export function tagParams(given: Partial<TagParams> = {}): TagParams {
  const [words] = responseLines;
  const decided = { record: null, actors: [{ id: 'iran' }], type: 'appeal', by: 'ana' };
  return { uri: uriOf('ports.txt'), at: page.indexOf(words), words, ...decided, ...given };
}

/** A link of the first rationale line of the page: to the event of envoy.txt, save what the test says. */
export function linkParams(given: Partial<LinkParams> = {}): LinkParams {
  const [words] = rationaleLines;
  const decided = { other: { event: 'envoy' }, relations: [], replace: false, by: 'ana' };
  return { uri: uriOf('ports.txt'), at: page.indexOf(words), words, ...decided, ...given };
}
