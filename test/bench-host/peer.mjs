// Measures vscode-markdown-languageservice over a folder of Markdown: how long until it knows all links, and how long
// an edit takes until diagnostics and references to the file are there. Prints one line of JSON, in milliseconds.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { createLanguageService, DiagnosticLevel, githubSlugifier } from 'vscode-markdown-languageservice';
import { Emitter } from 'vscode-jsonrpc';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';

const [folder = '', rounds = '3', edits = '50'] = process.argv.slice(2);
const never = { isCancellationRequested: false, onCancellationRequested: new Emitter().event };
const level = DiagnosticLevel.warning;
const options = {
  validateReferences: level,
  validateFragmentLinks: level,
  validateFileLinks: level,
  validateMarkdownFileLinkFragments: level,
  validateUnusedLinkDefinitions: level,
  validateDuplicateLinkDefinitions: level,
  ignoreLinks: [],
};

function walk(path, found = []) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) walk(inner, found);
    else if (entry.name.endsWith('.md')) found.push(inner);
  }
  return found;
}

async function load() {
  const changed = new Emitter();
  const documents = new Map();
  for (const path of walk(folder)) {
    const uri = URI.file(path).toString();
    documents.set(uri, TextDocument.create(uri, 'markdown', 1, readFileSync(path, 'utf8')));
  }
  const markdown = new MarkdownIt();
  const statOf = (uri) => {
    if (documents.has(uri.toString())) return { isDirectory: false };
    try {
      return { isDirectory: statSync(uri.fsPath).isDirectory() };
    } catch {
      return undefined;
    }
  };
  const workspace = {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: changed.event,
    onDidCreateMarkdownDocument: new Emitter().event,
    onDidDeleteMarkdownDocument: new Emitter().event,
    getAllMarkdownDocuments: async () => documents.values(),
    hasMarkdownDocument: (uri) => documents.has(uri.toString()),
    openMarkdownDocument: async (uri) => documents.get(uri.toString()),
    stat: async (uri) => statOf(uri),
    readDirectory: async () => [],
  };
  const parser = { slugifier: githubSlugifier, tokenize: async (document) => markdown.parse(document.getText(), {}) };
  const service = createLanguageService({ workspace, parser, logger: { level: 0, log: () => undefined } });
  const [first] = documents.keys();
  await service.getFileReferences(URI.parse(first), never);
  return { service, documents, changed };
}

const loads = [];
let last;
for (let round = 0; round <= Number(rounds); round += 1) {
  const start = performance.now();
  last = await load();
  if (round > 0) loads.push(performance.now() - start);
}
const edited = [];
const uris = [...last.documents.keys()];
// As many edits before as are measured warm it up.
for (let number = -Number(edits); number < Number(edits); number += 1) {
  const uri = uris[Math.floor((uris.length * (number + Number(edits))) / (2 * Number(edits)))];
  const before = last.documents.get(uri);
  const start = performance.now();
  const after = TextDocument.create(uri, 'markdown', before.version + 1, `${before.getText()}\nOne more line.\n`);
  last.documents.set(uri, after);
  last.changed.fire(after);
  await last.service.computeDiagnostics(after, options, never);
  await last.service.getFileReferences(URI.parse(uri), never);
  if (number >= 0) edited.push(performance.now() - start);
}
console.log(JSON.stringify({ loads, edits: edited }));
