import type { IndexedArticle } from '../corpus/facts.ts';
import type { Placed } from '../corpus/placed.ts';
import { nearestWord } from '../text/nearest-word.ts';
import type { Found } from './finding.ts';
import type { Fix, FixTarget } from './fix.ts';
import { recordPlace, targetOf } from './record-places.ts';
import type { ArticleRule, RuleContext } from './rule.ts';

/** Types, modes and values of own fields that the corpus does not have. Words of the format itself are told by the readers. */
export const unknownType: ArticleRule = {
  id: 'unknown-type',
  level: 'error',
  scope: 'article',
  finds: 'A type, a mode or a value of a field that the schema lacks.',
  why: 'Such a record falls out of every statistic over types, mostly because of a slip of the pen.',
  source: 'ESL: empty types',
  fixes: ['takes the nearest word that the schema has', 'adds the type to corpus.yaml'],
  example: 'type: respons-to',
  test: (facts, context) => [...wordsIn(facts, context)].flatMap((word) => foundIn(facts, word)),
};

/** A word that must be one of some words. */
interface SchemaWord {
  readonly word: string;
  readonly known: Iterable<string>;
  readonly placed: Placed<{ readonly id: string }>;
  readonly target: FixTarget;
  readonly field: readonly string[];
  readonly message: string;
  readonly list?: 'relationTypes' | 'responseTypes';
}

function* wordsIn(facts: IndexedArticle, context: RuleContext): Generator<SchemaWord, void> {
  const { relationTypes, responseTypes } = context;
  for (const placed of facts.responses) {
    const { type, mode } = placed.record;
    const target = targetOf('responses', placed);
    if (type === undefined) continue;
    const known = responseTypes.get(type);
    const ofType = { word: type, known: responseTypes.keys(), placed, target, field: ['type'] };
    if (known === undefined)
      yield { ...ofType, message: `No response type has the id ${type}.`, list: 'responseTypes' };
    else if (mode !== undefined && !known.modes.includes(mode)) {
      const message = `The type ${type} has no mode ${mode}.`;
      yield { word: mode, known: known.modes, placed, target, field: ['mode'], message };
    }
  }
  for (const { type, placed, target } of relationsIn(facts)) {
    if (relationTypes.has(type)) continue;
    const message = `No relation type has the id ${type}.`;
    const ofType = { word: type, known: relationTypes.keys(), placed, target, field: ['type'] };
    yield { ...ofType, message, list: 'relationTypes' };
  }
  if (context.fields.length > 0) yield* ownWords(facts, context);
}

function* relationsIn({ relations, rationales }: IndexedArticle) {
  for (const placed of relations) {
    const { type } = placed.record;
    if (type !== undefined) yield { type, placed, target: targetOf('relations', placed) };
  }
  for (const placed of rationales)
    for (const { id, type } of placed.record.relations ?? []) {
      if (type !== undefined) yield { type, placed, target: targetOf('rationales', placed, id) };
    }
}

/** The values of the project's own variables that are choices. */
function* ownWords(facts: IndexedArticle, { fields }: RuleContext): Generator<SchemaWord, void> {
  const owners = {
    event: ['events', facts.events],
    response: ['responses', facts.responses],
    rationale: ['rationales', facts.rationales],
    relation: ['relations', facts.relations],
  } as const;
  for (const { name, for: owner, type, values = [] } of fields) {
    if (type !== 'choice') continue;
    const [section, records] = owners[owner];
    for (const placed of records) {
      const target = targetOf(section, placed);
      for (const word of [placed.record.fields?.[name] ?? []].flat()) {
        const message = `The field ${name} has no value ${word}.`;
        if (!values.includes(word)) yield { word, known: values, placed, target, field: ['fields', name], message };
      }
    }
  }
}

function foundIn(facts: IndexedArticle, { word, known, placed, target, field, message, list }: SchemaWord): Found[] {
  const record = target.relation ?? target.record;
  const nearest = nearestWord(word, [...known]);
  const fixes: Fix[] = [];
  const [key = ''] = field;
  if (nearest !== undefined && field.length === 1)
    fixes.push({
      title: `Change it to ${nearest}`,
      asks: null,
      changes: [{ kind: 'change', ...target, fields: { [key]: { is: nearest } } }],
    });
  if (list !== undefined)
    fixes.push({
      title: `Add the type ${word} to corpus.yaml`,
      asks: null,
      changes: [{ kind: 'new-type', list, id: word }],
    });
  return [
    {
      message: nearest === undefined ? message : `${message} The nearest is ${nearest}.`,
      ...recordPlace(facts, placed, field, record),
      about: [record, field.join('.'), word],
      fixes,
    },
  ];
}
