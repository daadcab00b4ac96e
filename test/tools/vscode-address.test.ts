import assert from 'node:assert/strict';
import { remoteUri, serverAddress } from '../../src/tools/vscode-address.mjs';

describe('the address of the VS Code server', () => {
  it('is on this machine only', () => {
    assert.equal(serverAddress({ port: 8000 }), 'http://127.0.0.1:8000/');
  });

  it('names the folder to open, whatever letters are in its path', () => {
    const address = serverAddress({ port: 8000, folder: '/home/me/news & more' });
    assert.equal(address, 'http://127.0.0.1:8000/?folder=%2Fhome%2Fme%2Fnews%20%26%20more');
  });

  it('names a Windows folder as the path of a URI', () => {
    const address = serverAddress({ port: 8000, folder: 'C:\\news' });
    assert.equal(address, `http://127.0.0.1:8000/?folder=${encodeURIComponent('/C:/news')}`);
  });

  it('keeps a backslash that is part of a Linux name', () => {
    assert.equal(remoteUri(8000, '/news/a\\b'), 'vscode-remote://127.0.0.1:8000/news/a%5Cb');
  });

  it('carries what tests tell the page', () => {
    const address = serverAddress({ port: 8000, payload: [['skipWelcome', 'true']] });
    assert.equal(new URL(address).searchParams.get('payload'), '[["skipWelcome","true"]]');
  });
});
