import { posix, win32 } from 'node:path';

/**
 * What `npm start` may know of the machine it runs on. All of it is handed in, so that the plan for any machine can be
 * made, and tested, on any other.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(path: string) => boolean} exists
 */

/**
 * One way to open VS Code. `executable` of a download is known only when it is there.
 *
 * @typedef {{kind: 'desktop', executable: string, args: string[], why: string}} DesktopAttempt
 * @typedef {{kind: 'download', args: string[], why: string}} DownloadAttempt
 * @typedef {{kind: 'server', why: string}} ServerAttempt
 * @typedef {DesktopAttempt | DownloadAttempt | ServerAttempt} Attempt
 */

/**
 * The ways to open VS Code with our extension on a folder, in the order in which to try them: a VS Code that the
 * person has, else one that we download, else the server from npm, shown in a browser.
 *
 * @param {Machine & {folder: string, extensionPath: string}} options
 * @returns {Attempt[]}
 */
export function launchPlan({ folder, extensionPath, ...machine }) {
  if (!hasScreen(machine)) return [{ kind: 'server', why: 'this machine has no screen that a window could open on' }];
  const args = ['--new-window', `--extensionDevelopmentPath=${extensionPath}`, folder];
  return [
    ...installedVsCodes(machine).map((found) => /** @type {const} */ ({ kind: 'desktop', args, ...found })),
    { kind: 'download', args, why: 'no installed VS Code has opened' },
    { kind: 'server', why: 'no VS Code with a window of its own can be had' },
  ];
}

/**
 * How to open an address in the person's browser.
 *
 * @param {Machine} machine
 * @returns {((address: string) => {executable: string, args: string[], verbatim: boolean}) | null} Nothing where
 *   there is no browser. `verbatim` arguments are quoted already, the way that Windows' own shell wants it.
 */
export function browserCommand(machine) {
  const { platform } = machine;
  if (platform === 'win32') {
    return (address) => ({ executable: 'cmd', args: ['/c', 'start', '""', `"${address}"`], verbatim: true });
  }
  if (platform === 'darwin') return (address) => ({ executable: 'open', args: [address], verbatim: false });
  const opener = hasScreen(machine) ? onPath(machine, 'xdg-open') : undefined;
  return opener === undefined ? null : (address) => ({ executable: opener, args: [address], verbatim: false });
}

/**
 * @param {Machine} machine
 * @returns {boolean} Whether a window can open. Only Linux and its kind run without a desktop as a matter of course.
 */
function hasScreen({ platform, env }) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * @param {Machine} machine
 * @returns {{executable: string, why: string}[]} Each program once, the likeliest first.
 */
function installedVsCodes(machine) {
  const { env, exists } = machine;
  const named = env['VSCODE_PATH'];
  const found = named ? [{ executable: programOf(named), why: '$VSCODE_PATH names it' }] : [];
  for (const name of ['code', 'codium']) {
    const executable = onPath(machine, name);
    if (executable !== undefined) found.push({ executable, why: `\`${name}\` is on the PATH` });
  }
  const usual = usualPlaces(machine).filter((path) => exists(path));
  found.push(...usual.map((executable) => ({ executable, why: 'it is installed in the usual place' })));
  return found.filter(({ executable }, at) => found.findIndex((other) => other.executable === executable) === at);
}

/**
 * Looks for a command in the folders of the PATH.
 *
 * @param {Machine} machine
 * @param {string} name
 * @returns {string | undefined} The program to start.
 */
function onPath({ platform, env, exists }, name) {
  const windows = platform === 'win32';
  const { delimiter, join } = windows ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => opensWindows(folder, env));
  const files = folders.map((folder) => join(folder, windows ? `${name}.cmd` : name));
  return files
    .filter((file) => exists(file))
    .map((file) => programOf(file))
    .find((file) => exists(file));
}

/**
 * On Windows the command is a script in `bin` that starts the program beside that folder. The program is what we start,
 * since Node starts scripts only through a shell, with quoting rules of its own.
 *
 * @param {string} command
 * @returns {string}
 */
function programOf(command) {
  const script = /^(.*)\\bin\\(code|codium)\.cmd$/i.exec(command);
  if (script === null) return command;
  const [, folder = '', name = ''] = script;
  return win32.join(folder, name.toLowerCase() === 'code' ? 'Code.exe' : 'VSCodium.exe');
}

/**
 * Not every `code` on a PATH opens a window of this machine. In a remote window's terminal it is a messenger to that
 * window, and under WSL it is the Windows program; both know nothing of an extension in a folder of this machine.
 *
 * @param {string} folder A folder of the PATH.
 * @param {Machine['env']} env
 * @returns {boolean}
 */
function opensWindows(folder, env) {
  const messenger = /[\\/]remote-cli$/.test(folder);
  const windowsFromWsl = env['WSL_DISTRO_NAME'] !== undefined && folder.startsWith('/mnt/');
  return folder !== '' && !messenger && !windowsFromWsl;
}

/**
 * @param {Machine} machine
 * @returns {string[]} Where VS Code and VSCodium install themselves.
 */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] ? [posix.join(env['HOME'], 'Applications')] : [])];
    const programs = ['Resources/app/bin/code', 'MacOS/Electron'].map(
      (path) => `Visual Studio Code.app/Contents/${path}`,
    );
    programs.push('VSCodium.app/Contents/Resources/app/bin/codium');
    return folders.flatMap((folder) => programs.map((program) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] && win32.join(env['LOCALAPPDATA'], 'Programs');
    const folders = [local, env['ProgramFiles'], env['ProgramFiles(x86)']].filter((folder) => folder !== undefined);
    const programs = ['Microsoft VS Code\\Code.exe', 'VSCodium\\VSCodium.exe'];
    return folders.flatMap((folder) => programs.map((program) => win32.join(folder, program)));
  }
  return ['/usr/bin/code', '/usr/share/code/code', '/snap/bin/code', '/usr/bin/codium', '/snap/bin/codium'];
}
