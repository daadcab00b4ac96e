import { CodeLensRequest, type CodeLens } from 'vscode-languageserver/node';
import { uriOf, type TestClient } from './client.ts';

/** The lenses of ports.txt as they come. */
export async function rawLenses({ connection }: TestClient): Promise<readonly CodeLens[]> {
  return (await connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: uriOf('ports.txt') } })) ?? [];
}

/** The lenses of ports.txt: line, title and command. */
export async function lenses(client: TestClient): Promise<[line: number, title: string, command: string][]> {
  return (await rawLenses(client)).map(({ range, command }) => [
    range.start.line,
    command?.title ?? '',
    command?.command ?? '',
  ]);
}

export async function titles(client: TestClient): Promise<string[]> {
  return (await lenses(client)).map(([, title]) => title);
}
