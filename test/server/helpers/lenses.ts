import { CodeLensRequest, CodeLensResolveRequest, type CodeLens } from 'vscode-languageserver/node';
import { uriOf, type TestClient } from './client.ts';

/** The lenses of an article as they come: places without words; those that count lines have tests of their own. */
export async function bareLenses(client: TestClient, path = 'ports.txt'): Promise<readonly CodeLens[]> {
  const isCount = ({ data }: CodeLens) =>
    /"kind":"(?:counts|responseCounts|rationaleCounts)"/.test(JSON.stringify(data));
  return (await allLenses(client, path)).filter((lens) => !isCount(lens));
}

/** The same with those that count lines, above the title and the headings. */
async function allLenses({ connection }: TestClient, path = 'ports.txt'): Promise<readonly CodeLens[]> {
  return (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf(path) } })) ?? [];
}

/** The words of all lenses of an article, with those that count lines. */
export async function allTitles(client: TestClient, path = 'ports.txt'): Promise<string[]> {
  const bare = await allLenses(client, path);
  const resolved = await Promise.all(
    bare.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)),
  );
  return resolved.map(({ command }) => command?.title ?? '');
}

/** The lenses of an article with their words and commands. */
export async function rawLenses(client: TestClient, path = 'ports.txt'): Promise<readonly CodeLens[]> {
  const bare = await bareLenses(client, path);
  return Promise.all(bare.map((lens) => client.connection.sendRequest(CodeLensResolveRequest.type, lens)));
}

/** The lenses of an article: line, title and command. */
export async function lenses(
  client: TestClient,
  path = 'ports.txt',
): Promise<[line: number, title: string, command: string][]> {
  return (await rawLenses(client, path)).map(({ range, command }) => [
    range.start.line,
    command?.title ?? '',
    command?.command ?? '',
  ]);
}

export async function titles(client: TestClient, path = 'ports.txt'): Promise<string[]> {
  return (await lenses(client, path)).map(([, title]) => title);
}
