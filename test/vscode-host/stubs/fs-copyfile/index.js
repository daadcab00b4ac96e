'use strict';

/**
 * Stands in for the native module @vscode/fs-copyfile, which would need a compiler. VS Code's built-in Git extension
 * loads it and does not start without it; Node's own copying does the same work, only without cloning file blocks.
 */
const fs = require('node:fs');

exports.constants = fs.constants;
exports.isCloneSupported = () => false;
exports.copyFileSync = fs.copyFileSync;
exports.copyFile = fs.promises.copyFile;

/**
 * @param {string} from
 * @param {string} to
 * @param {import('node:fs').CopyOptions} [options]
 */
exports.cp = (from, to, options) => fs.promises.cp(from, to, { recursive: true, ...options });
