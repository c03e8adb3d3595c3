// Stands in for VS Code's native logger, which the builds from the npm registry lack: without it nothing that an extension
// logs would reach a file or the Output panel. It writes at once, and into one file that never rotates.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

/** One log file; its methods are those that VS Code calls. */
class Logger {
  level = 2;
  formatted = true;

  /** @param {string} path */
  constructor(path) {
    this.path = path;
    mkdirSync(dirname(path), { recursive: true });
  }

  getLevel() {
    return this.level;
  }

  /** @param {number} level */
  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.formatted = false;
  }

  setPattern() {}
  flush() {}
  drop() {}

  /** @param {number} level @param {string} message */
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    // The folder of a log may be gone when VS Code ends.
    try {
      appendFileSync(this.path, this.formatted ? `${time} [${LEVELS[level]}] ${message}\n` : message);
    } catch {}
  }

  /** @param {string} message */
  trace(message) {
    this.write(0, message);
  }

  /** @param {string} message */
  debug(message) {
    this.write(1, message);
  }

  /** @param {string} message */
  info(message) {
    this.write(2, message);
  }

  /** @param {string} message */
  warn(message) {
    this.write(3, message);
  }

  /** @param {string} message */
  error(message) {
    this.write(4, message);
  }

  /** @param {string} message */
  critical(message) {
    this.write(5, message);
  }
}

/** @param {string} _name @param {string} path */
exports.createRotatingLogger = async (_name, path) => new Logger(path);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.version = 0;
