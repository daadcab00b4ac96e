import type { Files } from '../helpers/corpus.ts';
import { pageWithRationale, smallCorpus } from '../helpers/relation-corpus.ts';

/** A rule on relations, a corpus in which it finds something, and the nearest one in which it finds nothing. */
export interface RuleFixture {
  readonly rule: string;
  readonly fires: Files;
  /** What the finding says. */
  readonly message: RegExp;
  readonly innocent: Files;
  /** Why the neighbour is innocent. */
  readonly because: string;
  /** Other findings in the same corpus, since the fault is one of theirs too. */
  readonly also?: readonly string[];
  /** What a person answers where a fix asks. */
  readonly answer?: string;
}

const ring = (last: string) =>
  smallCorpus({ relations: { 'a.txt': ['vote precedes strike', 'strike precedes talks'], 'b.txt': [last] } });

export const relationFixtures: readonly RuleFixture[] = [
  {
    rule: 'temporal-cycle',
    fires: ring('talks precedes vote'),
    message:
      /^These 3 relations cannot all be true in time: “The vote” is before “The strike”, .* and “The talks” is before “The vote”\.$/,
    innocent: ring('vote precedes talks'),
    because: 'the third relation follows from the other two',
  },
  {
    rule: 'temporal-cycle',
    fires: smallCorpus({
      relations: {
        'a.txt': ['raid part-of siege', 'siege precedes truce'],
        'b.txt': ['truce precedes battle', 'battle same-as raid'],
      },
    }),
    message: /^These 4 relations/,
    innocent: smallCorpus({
      relations: {
        'a.txt': ['raid part-of siege', 'siege precedes truce'],
        'b.txt': ['truce precedes battle', 'battle same-as raid, modality: possible'],
      },
    }),
    because: 'that the two are one event is possible only',
  },
  {
    rule: 'contradictory-pair',
    fires: smallCorpus({ relations: { 'a.txt': ['strike causes shortage'], 'b.txt': ['strike part-of shortage'] } }),
    message:
      /^Only one of these can hold: “The strike” causes “The shortage” and “The strike” is part of “The shortage”\.$/,
    innocent: smallCorpus({
      relations: { 'a.txt': ['strike causes shortage'], 'b.txt': ['strike precedes shortage'] },
    }),
    because: 'a cause may well be over before its effect starts',
  },
  {
    rule: 'contradictory-pair',
    fires: smallCorpus({ relations: { 'a.txt': ['raid undermines truce'], 'b.txt': ['truce parallels raid'] } }),
    message: /^Only one of these can hold/,
    innocent: smallCorpus({ relations: { 'a.txt': ['raid undermines truce'], 'b.txt': ['truce parallels vote'] } }),
    because: 'the second relation is of another event',
  },
  {
    rule: 'inverse-conflict',
    fires: smallCorpus({ relations: { 'a.txt': ['strike enables talks'], 'b.txt': ['talks enables strike'] } }),
    message: /^Only one of these can hold: “The strike” makes possible “The talks” and/,
    innocent: smallCorpus({ relations: { 'a.txt': ['strike enables talks'], 'b.txt': ['talks undermines strike'] } }),
    because: 'what a strike made possible may work against it',
  },
  {
    rule: 'inverse-conflict',
    fires: smallCorpus({
      relations: { 'a.txt': ['raid part-of siege', 'siege same-as blockade'], 'b.txt': ['blockade part-of raid'] },
    }),
    message: /“The siege” is the same event as “The blockade”\.$/,
    innocent: smallCorpus({
      relations: { 'a.txt': ['raid part-of siege', 'siege parallels blockade'], 'b.txt': ['blockade part-of raid'] },
    }),
    because: 'the siege and the blockade are two events',
  },
  {
    rule: 'cause-after-effect',
    fires: smallCorpus({
      events: { flood: 'title: "The flood", date: "2024-05-02"', storm: 'title: "The storm", date: "2024-05-01"' },
      relations: { 'a.txt': ['flood causes storm'] },
    }),
    message:
      /^The effect would come first if “The flood” causes “The storm”: “The flood” is dated 2024-05-02, “The storm” 2024-05-01\.$/,
    innocent: smallCorpus({
      events: { flood: 'title: "The flood", date: "2024-05"', storm: 'title: "The storm", date: "2024-05-01"' },
      relations: { 'a.txt': ['flood causes storm'] },
    }),
    because: 'the flood may have come on the first of May',
  },
  {
    rule: 'cause-after-effect',
    fires: smallCorpus({
      relations: { 'a.txt': ['vote precedes strike', 'strike precedes talks'], 'b.txt': ['vote responds-to talks'] },
    }),
    message: /^The effect comes first, though “The vote” responds to “The talks”: “The vote” is earlier since/,
    innocent: smallCorpus({
      relations: { 'a.txt': ['vote precedes strike', 'strike precedes talks'], 'b.txt': ['talks responds-to vote'] },
    }),
    because: 'the answer comes last',
    also: ['temporal-cycle'],
  },
  {
    rule: 'date-order-conflict',
    fires: smallCorpus({
      events: {
        talks: 'title: "The talks", date: "2024-03-09"',
        vote: 'title: "The vote", date: "2024-03-01/2024-03-05"',
      },
      relations: { 'a.txt': ['talks precedes vote'] },
    }),
    message: /^The dates rule out that “The talks” is before “The vote”/,
    innocent: smallCorpus({
      events: {
        talks: 'title: "The talks", date: "2024-03-05"',
        vote: 'title: "The vote", date: "2024-03-01/2024-03-05"',
      },
      relations: { 'a.txt': ['talks parallels vote'] },
    }),
    because: 'to run beside something says nothing of time',
  },
  {
    rule: 'date-order-conflict',
    fires: smallCorpus({
      events: { raid: 'title: "The raid", date: "2024-02-20"', siege: 'title: "The siege", date: "2024-03"' },
      relations: { 'a.txt': ['raid part-of siege'] },
    }),
    message: /^The dates rule out that “The raid” is part of “The siege”/,
    innocent: smallCorpus({
      events: { raid: 'title: "The raid", date: "2024-02-20?"', siege: 'title: "The siege", date: "2024-03"' },
      relations: { 'a.txt': ['raid part-of siege'] },
    }),
    because: 'a doubtful date rules nothing out',
  },
  {
    rule: 'self-relation',
    fires: smallCorpus({ relations: { 'a.txt': ['vote precedes vote'] } }),
    message: /^Both ends of this relation are one event: “The vote” is before “The vote”\.$/,
    innocent: smallCorpus({ relations: { 'a.txt': ['vote precedes recount'] } }),
    because: 'the recount is another event',
  },
  {
    rule: 'self-relation',
    fires: smallCorpus({
      relations: { 'a.txt': ['raid same-as attack', 'attack same-as assault'], 'b.txt': ['raid causes assault'] },
    }),
    message:
      /, but “The raid” is the same event as “The attack” and “The attack” is the same event as “The assault”\.$/,
    innocent: smallCorpus({
      relations: { 'a.txt': ['raid same-as attack', 'attack same-as assault'], 'b.txt': ['raid corroborates assault'] },
    }),
    because: 'two reports of one event support each other',
  },
  {
    rule: 'part-of-cycle',
    fires: smallCorpus({
      relations: { 'a.txt': ['raid part-of siege', 'siege part-of war'], 'b.txt': ['war part-of raid'] },
    }),
    message: /^An event is part of itself here: “The raid” is part of “The siege”/,
    innocent: smallCorpus({
      relations: { 'a.txt': ['raid part-of siege', 'siege part-of war'], 'b.txt': ['raid part-of war'] },
    }),
    because: 'a part of a part is a part of the whole',
  },
  {
    rule: 'bad-endpoint',
    fires: smallCorpus({
      events: {
        raid: 'title: "The raid", kind: deed',
        address: 'title: "The address", kind: speech',
        war: 'title: "The war", kind: process',
      },
      relations: { 'a.txt': ['raid escalates address'] },
    }),
    message:
      /^“The address” is a speech, which cannot be an end here: “The raid” escalates “The address” \(allowed: process\)\.$/,
    innocent: smallCorpus({
      events: { raid: 'title: "The raid", kind: deed' },
      relations: { 'a.txt': ['raid escalates address'] },
    }),
    because: 'nobody said what kind of event the address is',
    answer: 'war',
  },
  {
    rule: 'same-as-clash',
    fires: smallCorpus({
      events: {
        raid: 'title: "The raid", date: "2024-01-28", place: "Amman"',
        attack: 'title: "The attack", date: "2024-02-02"',
      },
      relations: { 'a.txt': ['raid same-as attack'] },
    }),
    message: /^“The raid” and “The attack” are said to be one event, but differ: date 2024-01-28 and 2024-02-02\.$/,
    innocent: smallCorpus({
      events: {
        raid: 'title: "The raid", date: "2024-01-28", place: "Tower 22, Jordan"',
        attack: 'title: "The attack", date: "2024-01", place: "Jordan", kind: deed',
      },
      relations: { 'a.txt': ['raid same-as attack'] },
    }),
    because: 'one record says more than the other and nothing else',
  },
  {
    rule: 'symmetric-duplicate',
    fires: smallCorpus({
      relations: { 'a.txt': ['raid parallels siege, reason: "both in May"'], 'b.txt': ['siege parallels raid'] },
    }),
    message: /^This relation is written twice: “The siege” parallels “The raid”\.$/,
    innocent: smallCorpus({
      relations: {
        'a.txt': ['raid parallels siege, reason: "both in May"'],
        'b.txt': ['siege parallels raid, reason: "one aim"'],
      },
    }),
    because: 'other reasons are further evidence',
  },
  {
    rule: 'event-two-dates',
    fires: smallCorpus({
      events: {
        march5: 'title: "5 March", kind: time, date: "2024-03-05"',
        march7: 'title: "7 March", kind: time, date: "2024-03-07"',
      },
      relations: { 'a.txt': ['raid part-of march5'], 'b.txt': ['raid part-of march7'] },
    }),
    message: /^“The raid” lies in two dates that do not meet: 2024-03-05 and 2024-03-07\.$/,
    innocent: smallCorpus({
      events: {
        march5: 'title: "5 March", kind: time, date: "2024-03-05"',
        march7: 'title: "March", kind: time, date: "2024-03"',
      },
      relations: { 'a.txt': ['raid part-of march5'], 'b.txt': ['raid part-of march7'] },
    }),
    because: 'the fifth lies in March',
  },
  {
    rule: 'rationale-type-mismatch',
    fires: smallCorpus({
      files: pageWithRationale(
        'The talks contradict the walkout of event 3.',
        'other: walkout, relations: [{ id: k1, type: disputes }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    message:
      /^The words “contradict” point to the type “Undermines”, but “Mayor opens the talks” disputes “The walkout”\.$/,
    innocent: smallCorpus({
      files: pageWithRationale(
        'The talks do not contradict the walkout of event 3.',
        'other: walkout, relations: [{ id: k1, type: disputes }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    because: 'the words deny it',
  },
  {
    rule: 'rationale-direction-mismatch',
    fires: smallCorpus({
      files: pageWithRationale(
        'The new event responds to event 3.',
        'other: walkout, arrived: other-first, relations: [{ id: k1, from: other, type: responds-to }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    message:
      /^The words “responds to” say that this page responds to the other event, but “The walkout” responds to “Mayor opens the talks”\.$/,
    innocent: smallCorpus({
      files: pageWithRationale(
        'The new event responds to event 3.',
        'other: walkout, arrived: this-first, relations: [{ id: k1, from: other, type: responds-to }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    because: 'the other event is the new one',
  },
  {
    rule: 'rationale-hedges-two-types',
    fires: smallCorpus({
      files: pageWithRationale(
        'The walkout undermines or occurs in parallel with the talks.',
        'other: walkout, relations: [{ id: k1, from: other, type: undermines }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    message: /^The words leave the choice between two types: “undermines or occurs in parallel with”\.$/,
    innocent: smallCorpus({
      files: pageWithRationale(
        'The walkout undermines the talks, and runs in parallel with a boycott.',
        'other: walkout, relations: [{ id: k1, from: other, type: undermines }]',
      ),
      events: { walkout: 'title: "The walkout"' },
    }),
    because: 'the words say two things and leave no choice',
  },
  {
    rule: 'quad-direction-mismatch',
    fires: smallCorpus({
      files: {
        ...pageWithRationale('A calmer day, after event 3.', 'other: war, relations: [{ id: k1, type: de-escalates }]'),
        'more.txt': 'Guns fire\n\nThe guns fired all day.\n',
        'more.txt.ann.yaml':
          'newsweave: 1\nresponses:\n  - { id: r1, quote: "The guns fired all day.", at: 11, actors: [unknown], type: assault, event: talks }\n',
      },
      events: { war: 'title: "The war", kind: process' },
    }),
    message:
      /^The responses of “Mayor opens the talks” are all of conflict, but “Mayor opens the talks” de-escalates “The war”\.$/,
    innocent: smallCorpus({
      files: {
        ...pageWithRationale('A calmer day, after event 3.', 'other: war, relations: [{ id: k1, type: de-escalates }]'),
        'more.txt': 'Guns fire\n\nThe guns fired all day.\n',
        'more.txt.ann.yaml':
          'newsweave: 1\nresponses:\n  - { id: r1, quote: "The guns fired all day.", at: 11, actors: [unknown], type: assault, negated: true, event: talks }\n',
      },
      events: { war: 'title: "The war", kind: process' },
    }),
    because: 'the act did not happen',
  },
];
