import assert from 'node:assert/strict';
import { browserCommand, launchPlan } from '../../src/tools/launch-plan.mjs';

interface MachineWith {
  files?: string[];
  env?: Record<string, string>;
}

/** A machine on which only the named files exist. */
function machine(platform: NodeJS.Platform, { files = [], env = {} }: MachineWith = {}) {
  return { platform, env, exists: (path: string) => files.includes(path) };
}

function planFor(platform: NodeJS.Platform, has: MachineWith = {}) {
  return launchPlan({ ...machine(platform, has), folder: '/news', extensionPath: '/newsweave' });
}

/** The plan in a few words: each program to start, or the kind of the attempt. */
function inShort(plan: ReturnType<typeof launchPlan>): string[] {
  return plan.map((attempt) => (attempt.kind === 'desktop' ? attempt.executable : attempt.kind));
}

const screen = { DISPLAY: ':0' };

describe('npm start', () => {
  describe('on any desktop', () => {
    it('opens a new window on the folder with our extension in it', () => {
      const [first] = planFor('linux', { env: screen, files: ['/usr/bin/code'] });
      assert.deepEqual(first, {
        kind: 'desktop',
        executable: '/usr/bin/code',
        args: ['--new-window', '--extensionDevelopmentPath=/newsweave', '/news'],
        why: 'it is installed in the usual place',
      });
    });

    it('downloads a VS Code where none is installed, and else takes the server from npm', () => {
      for (const platform of ['linux', 'darwin', 'win32'] as const) {
        assert.deepEqual(inShort(planFor(platform, { env: screen })), ['download', 'server']);
      }
    });

    it('gives the downloaded VS Code the same arguments', () => {
      const [download] = planFor('darwin');
      assert.equal(download?.kind, 'download');
      assert.deepEqual(download.args, ['--new-window', '--extensionDevelopmentPath=/newsweave', '/news']);
    });

    it('takes what $VSCODE_PATH names before all else', () => {
      const env = { ...screen, VSCODE_PATH: '/opt/my-code', PATH: '/bin' };
      const plan = planFor('linux', { env, files: ['/bin/code'] });
      assert.deepEqual(inShort(plan), ['/opt/my-code', '/bin/code', 'download', 'server']);
      assert.equal(plan[0]?.why, '$VSCODE_PATH names it');
    });
  });

  describe('on Linux', () => {
    it('takes `code` from the PATH, then from the usual places, each program once', () => {
      const files = ['/usr/bin/code', '/home/me/bin/code', '/snap/bin/code'];
      const env = { ...screen, PATH: '/home/me/bin:/usr/bin' };
      assert.deepEqual(inShort(planFor('linux', { env, files })), [
        '/home/me/bin/code',
        '/usr/bin/code',
        '/snap/bin/code',
        'download',
        'server',
      ]);
    });

    it('names a program only once when the PATH and the usual places agree', () => {
      const plan = planFor('linux', { env: { ...screen, PATH: '/usr/bin' }, files: ['/usr/bin/code'] });
      assert.deepEqual(inShort(plan), ['/usr/bin/code', 'download', 'server']);
    });

    it('takes VSCodium too', () => {
      const plan = planFor('linux', { env: { WAYLAND_DISPLAY: 'wayland-0', PATH: '/bin' }, files: ['/bin/codium'] });
      assert.deepEqual(inShort(plan), ['/bin/codium', 'download', 'server']);
    });

    it('takes only the server where there is no screen, whatever is installed', () => {
      const env = { PATH: '/usr/bin', VSCODE_PATH: '/usr/bin/code' };
      assert.deepEqual(inShort(planFor('linux', { env, files: ['/usr/bin/code'] })), ['server']);
    });

    it('passes by the `code` of a remote window, which opens no window of its own', () => {
      const env = { ...screen, PATH: '/opt/server/bin/remote-cli' };
      const plan = planFor('linux', { env, files: ['/opt/server/bin/remote-cli/code'] });
      assert.deepEqual(inShort(plan), ['download', 'server']);
    });

    it('passes by the Windows program under WSL', () => {
      const bin = '/mnt/c/Program Files/Microsoft VS Code/bin';
      const env = { ...screen, WSL_DISTRO_NAME: 'Debian', PATH: bin };
      assert.deepEqual(inShort(planFor('linux', { env, files: [`${bin}/code`] })), ['download', 'server']);
    });
  });

  describe('on macOS', () => {
    const script = 'Visual Studio Code.app/Contents/Resources/app/bin/code';

    it('takes the application of this machine, then the one of this person', () => {
      const files = [`/Users/me/Applications/${script}`, `/Applications/${script}`];
      assert.deepEqual(inShort(planFor('darwin', { env: { HOME: '/Users/me' }, files })), [
        `/Applications/${script}`,
        `/Users/me/Applications/${script}`,
        'download',
        'server',
      ]);
    });

    it('takes `code` from the PATH first', () => {
      const files = ['/opt/homebrew/bin/code', `/Applications/${script}`];
      const [first] = inShort(planFor('darwin', { env: { PATH: '/opt/homebrew/bin' }, files }));
      assert.equal(first, '/opt/homebrew/bin/code');
    });
  });

  describe('on Windows', () => {
    const ofThisPerson = 'C:\\Users\\me\\AppData\\Local\\Programs\\Microsoft VS Code';
    const ofThisMachine = 'C:\\Program Files\\Microsoft VS Code';
    const env = { LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local', ProgramFiles: 'C:\\Program Files' };

    it('takes the installation of this person, then the one of this machine', () => {
      const files = [`${ofThisMachine}\\Code.exe`, `${ofThisPerson}\\Code.exe`];
      assert.deepEqual(inShort(planFor('win32', { env, files })), [
        `${ofThisPerson}\\Code.exe`,
        `${ofThisMachine}\\Code.exe`,
        'download',
        'server',
      ]);
    });

    it('starts the program beside the script that is on the PATH', () => {
      const files = ['D:\\tools\\vscode\\bin\\code.cmd', 'D:\\tools\\vscode\\Code.exe'];
      const [first] = inShort(planFor('win32', { env: { Path: 'C:\\Windows;D:\\tools\\vscode\\bin' }, files }));
      assert.equal(first, 'D:\\tools\\vscode\\Code.exe');
    });

    it('understands a $VSCODE_PATH that names the script', () => {
      const [first] = inShort(planFor('win32', { env: { VSCODE_PATH: 'D:\\vscode\\bin\\code.cmd' } }));
      assert.equal(first, 'D:\\vscode\\Code.exe');
    });
  });

  describe('opening the address of the server', () => {
    const address = 'http://127.0.0.1:8000/?folder=%2Fnews';

    it('uses xdg-open on Linux', () => {
      const open = browserCommand(machine('linux', { env: { ...screen, PATH: '/bin' }, files: ['/bin/xdg-open'] }));
      assert.deepEqual(open?.(address), { executable: '/bin/xdg-open', args: [address], verbatim: false });
    });

    it('is left to the person on Linux without a screen or without xdg-open', () => {
      assert.equal(browserCommand(machine('linux', { env: { PATH: '/bin' }, files: ['/bin/xdg-open'] })), null);
      assert.equal(browserCommand(machine('linux', { env: { ...screen, PATH: '/bin' } })), null);
    });

    it('uses `open` on macOS', () => {
      const command = browserCommand(machine('darwin'))?.(address);
      assert.deepEqual(command, { executable: 'open', args: [address], verbatim: false });
    });

    it('uses `start` on Windows, with an empty window title and the address in quotes', () => {
      const command = browserCommand(machine('win32'))?.(address);
      assert.deepEqual(command, { executable: 'cmd', args: ['/c', 'start', '""', `"${address}"`], verbatim: true });
    });
  });
});
