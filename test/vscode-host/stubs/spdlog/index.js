'use strict';

/**
 * Stands in for the native module @vscode/spdlog, which would need a compiler: VS Code's log files, each line
 * appended at once. Without it VS Code works too, but floods its console with what it could not log.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = /** @type {const} */ (['trace', 'debug', 'info', 'warning', 'error', 'critical']);

class Logger {
  /**
   * @param {string} _kind
   * @param {string} name
   * @param {string} file
   */
  constructor(_kind, name, file) {
    this.name = name;
    this.level = levels.indexOf('info');
    this.plain = false;
    /** @type {string | undefined} */
    this.file = file;
    mkdirSync(dirname(file), { recursive: true });
  }

  /** @param {string} message */
  trace(message) {
    this.write('trace', message);
  }

  /** @param {string} message */
  debug(message) {
    this.write('debug', message);
  }

  /** @param {string} message */
  info(message) {
    this.write('info', message);
  }

  /** @param {string} message */
  warn(message) {
    this.write('warning', message);
  }

  /** @param {string} message */
  error(message) {
    this.write('error', message);
  }

  /** @param {string} message */
  critical(message) {
    this.write('critical', message);
  }

  getLevel() {
    return this.level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.plain = true;
  }

  drop() {
    this.file = undefined;
  }

  flush() {
    // Every line is on the disk already.
  }

  setPattern() {
    // Lines have one pattern here.
  }

  /**
   * @param {(typeof levels)[number]} level
   * @param {string} message
   */
  write(level, message) {
    if (this.file === undefined || levels.indexOf(level) < this.level) return;
    const line = this.plain ? message : `${new Date().toISOString()} [${level}] ${message}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // The folder of the logs is removed while the last processes of a run still end; their lines are of no use then.
    }
  }
}

/**
 * @param {string} name
 * @param {string} file
 */
const createLogger = async (name, file) => new Logger('rotating', name, file);

exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setLevel = () => undefined;
exports.setFlushOn = () => undefined;
