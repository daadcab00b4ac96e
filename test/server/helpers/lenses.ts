import { CodeLensRequest, CodeLensResolveRequest, type CodeLens } from 'vscode-languageserver/node';
import { uriOf, type TestClient } from './client.ts';

/** The lenses of an article as they come: places without words. */
export async function bareLenses({ connection }: TestClient, path = 'ports.txt'): Promise<readonly CodeLens[]> {
  return (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf(path) } })) ?? [];
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
