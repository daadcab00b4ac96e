import type { ReaderRule } from './rule.ts';

type Entry = Pick<ReaderRule, 'id' | 'level' | 'finds' | 'why' | 'example'> & Partial<Pick<ReaderRule, 'fixes'>>;

/** What is told of how files were read, beside the rules of the corpus itself. */
const entries: readonly Entry[] = [
  {
    id: 'unreadable',
    level: 'error',
    finds: 'A file that could not be read at all.',
    why: 'Nothing of it counts.',
    example: 'an article without permission to read it',
  },
  {
    id: 'orphan-sidecar',
    level: 'warning',
    finds: 'A sidecar whose article is not in the corpus.',
    why: 'Its annotations do not count. `newsweave adopt` takes them to the article’s new file.',
    example: 'strike.txt.ann.yaml without strike.txt',
  },
  {
    id: 'newer-format',
    level: 'info',
    finds: 'A file in a newer version of the format than this program knows.',
    why: 'It is shown and not written.',
    example: 'newsweave: 2',
  },
  {
    id: 'unknown-key',
    level: 'hint',
    finds: 'A key that the format does not name.',
    why: 'It is kept as it is, and often a slip of the pen.',
    example: 'targts: [peru]',
  },
  {
    id: 'not-a-date',
    level: 'hint',
    finds: 'A date that is none of EDTF level 1.',
    why: 'It is shown, and not reasoned with.',
    example: 'date: "early March"',
  },
  {
    id: 'missing-label',
    level: 'hint',
    finds: 'A new type of corpus.yaml without a label.',
    why: 'People are shown its id instead.',
    example: 'relationTypes: { extend: [{ id: mirrors }] }',
  },
  {
    id: 'bad-corpus-settings',
    level: 'error',
    finds: 'A setting of corpus.yaml that does not fit.',
    why: 'Its default stands in for it.',
    example: 'layers: mine',
  },
  {
    id: 'outside-corpus',
    level: 'warning',
    finds: 'A pattern of corpus.yaml for files outside the corpus.',
    why: 'It is ignored: a corpus reads nothing but its own folder.',
    example: 'include: ["../**/*.txt"]',
  },
  {
    id: 'unknown-rule',
    level: 'warning',
    finds: 'A level in corpus.yaml for a rule that there is not.',
    why: 'It changes nothing, so that the rule that was meant goes on as before.',
    example: 'rules: { boilerplate: "off" }',
  },
  {
    id: 'not-a-register',
    level: 'error',
    finds: 'An actors.yaml or events.yaml without its list.',
    why: 'No actor or event of it is known.',
    example: 'actors: none',
  },
];

/** What is told of the text of an article. */
const ofArticles: readonly (Pick<Entry, 'id' | 'finds' | 'example'> & Partial<Entry>)[] = [
  { id: 'no-title', finds: 'An event page without a title.', example: 'a page that begins with Summary' },
  { id: 'missing-section', finds: 'An event page that lacks a section.', example: 'a page without Sources' },
  { id: 'repeated-section', finds: 'A section that stands twice.', example: 'Summary, and Summary again' },
  { id: 'unclosed-quote', finds: 'A rationale without its closing quotation mark.', example: '"The new event …' },
  { id: 'unquoted-rationale', finds: 'A rationale without quotation marks.', example: 'The new event ends event 4.' },
  { id: 'no-text', finds: 'An article without text.', example: 'an empty file' },
  { id: 'front-matter-unclosed', finds: 'Front matter without its last line.', example: '--- and no second ---' },
  { id: 'front-matter-broken', finds: 'Front matter that is no YAML.', example: 'title: [' },
  {
    id: 'encoding-guessed',
    finds: 'A text that is no UTF-8; its encoding was guessed.',
    example: 'windows-1251',
    fixes: ['records in `article.encoding` how it was read'],
  },
  { id: 'encoding-broken', finds: 'A UTF-8 text with broken bytes.', example: 'a text that is cut off in a letter' },
  { id: 'encoding-unknown', finds: 'A text whose encoding is not known.', example: 'bytes of no encoding' },
  {
    id: 'encoding-mismatch',
    level: 'warning',
    finds: 'An encoding in a sidecar that is not known, or that the bytes of its article do not fit.',
    why: 'The article is read as if nothing were said, so its words may be wrong.',
    example: 'article: { encoding: klingon-8 }',
  },
];

const articleEntries = ofArticles.map((entry): Entry => ({
  level: 'info',
  why: 'The page was read as well as it can be; look at it once.',
  ...entry,
}));

/** Further faults of registers and settings: they close the file to writing. */
const faults: readonly Entry[] = [
  'bad-entry',
  'too-large',
  'too-deep',
  'yaml-syntax',
  'yaml-tag',
  'yaml-anchor',
  'conflict-marks',
].map((id) => ({
  id,
  level: 'error',
  finds: 'A register or corpus.yaml that cannot be read whole.',
  why: 'The file is not written any more until it is mended.',
  example: '<<<<<<< mine',
}));

/** The rules behind what readers tell, in the order of docs/rules.md. */
export const readerRules: readonly ReaderRule[] = [...entries, ...articleEntries, ...faults].map((entry) => ({
  fixes: [],
  ...entry,
  scope: 'file',
  source: null,
}));
