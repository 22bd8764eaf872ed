import type { CheckedPair } from '../diverge/pairs/check-pairs.ts';
import type { CheckSettings } from '../diverge/settings.ts';
import { readPairChecker } from '../node/pair-checker.ts';
import { checkPair } from '../service/check-pair.ts';
import { ServiceError } from '../service/errors.ts';

/** A line of a file of pairs with its number, from 1. */
export interface PairLine {
  readonly line: number;
  readonly text: string;
}

/** What is printed of lines, up to the first that cannot be read. */
export interface CheckedLines {
  readonly shown: string;
  readonly refused?: { readonly line: number; readonly reason: string };
}

/** How pairs are checked and shown; can be handed to another thread. */
export interface PairOptions {
  readonly json: boolean;
  /** The file of the user’s own terms. */
  readonly glossary?: string | undefined;
  readonly settings?: CheckSettings | undefined;
}

/** Checks lines of pairs, blank ones left out, one JSON object each. @throws {FormatError} naming the glossary and its line. */
export function pairLines({
  json,
  glossary,
  settings,
}: PairOptions): (lines: readonly PairLine[]) => CheckedLines {
  const checker = readPairChecker(glossary);
  return (lines) => {
    let shown = '';
    for (const { line, text } of lines) {
      if (text.trim() === '') continue;
      try {
        const checked = checkPair(checker, JSON.parse(text), settings);
        shown += json ? `${JSON.stringify(checked)}\n` : plain(checked);
      } catch (error) {
        return { shown, refused: { line, reason: reasonOf(error) } };
      }
    }
    return { shown };
  };
}

/** Why a line cannot be read. @throws what is no fault of the line. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON (${error.message})`;
  if (error instanceof ServiceError) return error.message;
  throw error;
}

function plain({ id, divergences, score }: CheckedPair): string {
  const findings = divergences.map((d) => `  ${d.severity}  ${d.check}  ${d.message}\n`);
  return `${id}  ${score.toFixed(2)}\n${findings.join('')}`;
}
