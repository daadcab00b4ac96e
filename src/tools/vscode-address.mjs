/**
 * The address at which the VS Code server of this machine opens.
 *
 * @param {object} options
 * @param {number} options.port
 * @param {string | undefined} [options.folder] The absolute path of the folder to open.
 * @param {[string, string][]} [options.payload] What the page is told besides, for tests.
 * @returns {string}
 */
export function serverAddress({ port, folder, payload }) {
  const query = [];
  if (folder !== undefined) query.push(`folder=${encodeURIComponent(uriPath(folder))}`);
  if (payload !== undefined) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
  return `http://127.0.0.1:${port}/${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/**
 * How a page of the server names a file or folder of the machine.
 *
 * @param {number} port
 * @param {string} path An absolute path.
 * @returns {string}
 */
export function remoteUri(port, path) {
  return `vscode-remote://127.0.0.1:${port}${encodeURI(uriPath(path))}`;
}

/**
 * @param {string} path An absolute path of any platform.
 * @returns {string} The same as the path of a URI: `/c:/articles` for `c:\articles`.
 */
function uriPath(path) {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path);
  return isWindows ? `/${path.replaceAll('\\', '/')}` : path;
}
