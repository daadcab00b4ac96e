import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { nodeSurroundings } from './surroundings.ts';

startServer(createConnection(ProposedFeatures.all), nodeSurroundings());
