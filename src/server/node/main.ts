import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { nodeSurroundings } from './surroundings.ts';

// VS Code says how it speaks (`--node-ipc`); who says nothing, as `newsweave lsp`, is at standard input and output.
const isSaid = process.argv.some((word) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/.test(word));
startServer(
  (options) =>
    isSaid
      ? createConnection(ProposedFeatures.all, options)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout, options),
  nodeSurroundings(),
);
