import type * as v from 'valibot';
import {
  articleBlock,
  dropRecord,
  rationaleRelation,
  sections,
  type SectionKey,
} from '../../../src/core/sidecar/schema.ts';
import type { SidecarContent } from '../../../src/core/sidecar/print.ts';
import type { Fields, YamlEdit } from '../../../src/core/yaml/edit.ts';
import type { Data } from '../../../src/core/yaml/print.ts';
import { isOptional } from '../../../src/core/yaml/fields.ts';
import { anyRecord, plain, sectionNames, valueFor } from './annotation-sets.ts';
import type { Random } from './random.ts';
import { addAny, change } from './yaml-edits.ts';

/** An edit, what the file holds afterwards, and which of its parts it may touch: a section and the record in it. */
export interface MeantEdit {
  readonly edit: YamlEdit;
  readonly after: SidecarContent;
  readonly section: string;
  /** Null for one that adds to the section or concerns all of it. */
  readonly index: number | null;
}

type Lists = Partial<Record<SectionKey, readonly Fields[]>>;

/** A random edit of a file with this content. */
export function anyEdit(content: SidecarContent, random: Random): MeantEdit {
  const section = random.pick(sectionNames);
  const list = content[section] ?? [];
  const index = random.below(Math.max(list.length, 1));
  const record = list[index];
  if (random.percent(20)) return articleEdit(content, random);
  if (record === undefined || random.percent(20)) {
    const added = plainRecord(anyRecord(section, random, () => 'new-record'));
    return { edit: addAny(section, added), after: withList(content, section, [...list, added]), section, index: null };
  }
  const { id } = record;
  if (random.percent(30)) {
    const edit: YamlEdit =
      typeof id === 'string'
        ? { kind: 'remove', section, id }
        : { kind: 'takeFrom', path: [section], entry: index, expected: plain(record) };
    return {
      edit,
      after: withList(
        content,
        section,
        list.filter((each) => each !== record),
      ),
      section,
      index,
    };
  }
  const put = (changed: Fields, edit: YamlEdit): MeantEdit => ({
    edit,
    after: withList(
      content,
      section,
      list.map((each) => (each === record ? changed : each)),
    ),
    section,
    index,
  });
  if (typeof id !== 'string') {
    const other = plainRecord(anyRecord(section, random, () => ''));
    return put(other, { kind: 'replaceIn', path: [section], entry: index, expected: plain(record), by: plain(other) });
  }
  if (section === 'rationales' && random.percent(60)) return relationEdit(record, id, random, put);
  return fieldEdit(section, record, id, random, put);
}

type Put = (changed: Fields, edit: YamlEdit) => MeantEdit;

function fieldEdit(section: SectionKey, record: Fields, id: string, random: Random, put: Put): MeantEdit {
  const isDrop = Object.hasOwn(record, 'drops');
  const { entries } = isDrop ? dropRecord : sections[section];
  const fields = Object.entries<v.GenericSchema>(entries).filter(
    ([key]) => key !== 'id' && !(isDrop && key === 'drops'),
  );
  if (random.percent(8)) return put(withField(record, 'id', 'renamed'), change(id, 'id', 'renamed', section));
  const [first = ['note', undefined], ...more] = fields;
  const [key, schema] = random.pick([first, ...more]);
  const mayGo = schema === undefined || isOptional(schema);
  const value =
    schema === undefined || (mayGo && random.percent(40)) ? undefined : valueFor(schema, random, () => 'k-new');
  if (value === undefined && !mayGo) return put(record, change(id, key, record[key], section));
  return put(withField(record, key, value), change(id, key, value, section));
}

/** Adds, changes or takes out a relation of a rationale. */
function relationEdit(record: Fields, id: string, random: Random, put: Put): MeantEdit {
  const { relations } = record;
  const list: readonly Data[] = Array.isArray(relations) ? relations : [];
  const index = random.below(Math.max(list.length, 1));
  const old = list[index];
  const path = ['rationales', { id }, 'relations'];
  if (old === undefined || typeof old !== 'object' || Array.isArray(old) || random.percent(30)) {
    const added = { id: 'k-new', from: 'this', type: 'responds-to' };
    return put(withField(record, 'relations', [...list, added]), { kind: 'addTo', path, entry: added });
  }
  const fields: Fields = Object.fromEntries(Object.entries(old));
  const name = { id: typeof fields['id'] === 'string' ? fields['id'] : '' };
  if (random.percent(40)) {
    const rest = list.filter((each) => each !== old);
    return put(withField(record, 'relations', rest.length > 0 ? rest : undefined), {
      kind: 'takeFrom',
      path,
      entry: name,
    });
  }
  const key = random.pick(['type', 'from', 'to', 'by', 'note', 'created'] as const);
  const value = random.percent(30) ? undefined : valueFor(rationaleRelation.entries[key], random, () => '');
  const changed = list.map((each) => (each === old ? plain(withField(fields, key, value)) : each));
  return put(withField(record, 'relations', changed), { kind: 'setField', path: [...path, name], key, value });
}

/** Sets or takes out a field of the article's block. */
function articleEdit(content: SidecarContent, random: Random): MeantEdit {
  const key = random.pick(['title', 'published', 'lang', 'read', 'furniture', 'counts', 'notArticle'] as const);
  const value = random.percent(35) ? undefined : valueFor(articleBlock.entries[key], random, () => '');
  const article = withField(content.article ?? {}, key, value);
  const after = Object.keys(article).length === 0 ? withoutArticle(content) : { ...content, article };
  return { edit: { kind: 'setField', path: ['article'], key, value }, after, section: 'article', index: null };
}

function withField(record: Fields, key: string, value: Data | undefined): Fields {
  const rest = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? rest : [...rest, [key, value]]);
}

function withList(content: SidecarContent, section: SectionKey, list: readonly Fields[]): SidecarContent {
  return { ...content, [section]: list } satisfies Lists & SidecarContent;
}

function plainRecord(record: Fields): Fields {
  return withField(record, '', undefined);
}

function withoutArticle({
  text,
  events = [],
  mentions = [],
  responses = [],
  noActs = [],
  ...more
}: SidecarContent): SidecarContent {
  const { rationales = [], relations = [], verdicts = [], ignored = [] } = more;
  return { text, events, mentions, responses, noActs, rationales, relations, verdicts, ignored };
}
