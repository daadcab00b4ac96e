import {
  at,
  eventPage,
  newsArticle,
  rationaleLines,
  responseLines,
  sidecar,
  type Files,
} from '../../core/helpers/corpus.ts';

export const ports = eventPage('🚢 Peru closes its ports');
export const envoy = eventPage('Chile recalls its envoy');

const [closed, target] = responseLines;
const [answers, beside] = rationaleLines;

/** A sidecar with several lists. */
export function sidecarOf(lists: Readonly<Record<string, readonly string[]>>): string {
  const [first = '', ...others] = Object.entries(lists).map(([name, records]) => sidecar(name, ...records));
  return first + others.map((list) => list.replace('newsweave: 1\n', '')).join('');
}

/**
 * Two pages and a news article. On ports.txt both lines are decided and both rationales linked, the one to envoy.txt and
 * the other to a war that only events.yaml has; a line of envoy.txt tells an act of Peru as well, and news.txt names it.
 */
export const linkedCorpus: Files = {
  'ports.txt': ports,
  'envoy.txt': envoy,
  'news.txt': newsArticle,
  'actors.yaml':
    'newsweave: 1\nactors:\n  - { id: chile, name: "Chile", type: state }\n  - { id: peru, name: "Peru", aliases: ["Republic of Peru", "PE"], type: state }\n',
  'events.yaml': 'newsweave: 1\nevents:\n  - { id: war, title: "The long war", date: "2026", outside: true }\n',
  'ports.txt.ann.yaml': sidecarOf({
    mentions: [`id: m1, ${at(ports, 'Chile')}, actor: chile, as: target`],
    responses: [
      `id: r1, ${at(ports, closed)}, also: [{ ${at(ports, 'What happened.')} }], actors: [peru], speaker: ana-paz, form: deed, type: coerce, targets: [chile], by: ana, created: "2026-11-21"`,
    ],
    noActs: [`id: l1, ${at(ports, target)}, role: recipient, actor: chile, of: r1`],
    rationales: [
      `id: q1, ${at(ports, answers)}, other: envoy, arrived: other-first, by: ana, relations: [{ id: k1, from: this, type: responds-to }]`,
      `id: q2, ${at(ports, beside)}, other: war, numbers: { 7: war }, relations: [{ id: k2, from: other, type: parallels }]`,
    ],
  }),
  'envoy.txt.ann.yaml': sidecarOf({
    responses: [`id: r1, ${at(envoy, closed)}, actors: [peru, chile], type: reject`],
    rationales: [`id: q1, ${at(envoy, beside)}, other: ports, relations: [{ id: k1, type: parallels }]`],
  }),
  'news.txt.ann.yaml': sidecarOf({
    events: [`id: strike-ends, ${at(newsArticle, 'went back to work')}, title: "Strike ends", date: "2026-03-03"`],
    mentions: [`id: m1, ${at(newsArticle, 'their union')}, actor: peru`],
  }),
};
