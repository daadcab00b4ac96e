'use strict';

/**
 * Stands in for the native module @vscode/native-watchdog, which would need a compiler. A process of VS Code starts
 * it to end itself once the process that started it is gone, so that a killed server leaves nothing running.
 */
const secondsBetweenLooks = 3;
const parentIsGone = 87;

/**
 * @param {number} pid The process to watch.
 * @returns {void}
 */
exports.start = (pid) => {
  const look = () => {
    if (!isAlive(pid)) process.exit(parentIsGone);
  };
  setInterval(look, secondsBetweenLooks * 1000).unref();
};

/** @param {number} [code] */
exports.exit = (code = 0) => process.exit(code);

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
