import { mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';

/** The embedded database's directory is open already, and no two may write in it. */
export class DirectoryInUseError extends Error {
  override readonly name = 'DirectoryInUseError';
}

/** Files of the locks that this process holds: its own number in a file does not tell them from stale ones. */
const held = new Set<string>();

/**
 * Takes a directory, made when missing, for this process, by a file with the process's number as in PostgreSQL's
 * `postmaster.pid`: the embedded database itself lets two processes in, and they overwrite each other's pages. A file
 * that a crashed process left behind is taken over. Returns what gives the directory back.
 * @throws {DirectoryInUseError}
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = `${directory}/lock`;
  if (held.has(file)) throw inUse(directory, process.pid);
  if (!isCreated(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isOther(holder)) throw inUse(directory, holder);
    unlinkSync(file);
    if (!isCreated(file)) throw inUse(directory, Number(readFileSync(file, 'utf8')));
  }
  held.add(file);
  const release = () => {
    if (held.delete(file)) unlinkSync(file);
  };
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}

function isCreated(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process of that number runs, other than this one and its parent, which have taken a dead one's number. */
function isOther(id: number): boolean {
  if (!Number.isInteger(id) || id < 1 || id === process.pid || id === process.ppid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(directory: string, holder: number): DirectoryInUseError {
  return new DirectoryInUseError(
    `The database in ${directory} is in use by process ${holder}; stop that one, or set DATABASE_URL to a server.`,
  );
}
