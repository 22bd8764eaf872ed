import type { DeclaredSources } from '../diverge/pedigree/pedigree.ts';
import type { Language } from '../text/language.ts';
import { ServiceError } from './errors.ts';
import { checkedLanguage, quote } from './input.ts';

const FIELD = 'translatedFrom';

/**
 * The sources that a caller declares for versions of a document, by the versions.
 * @throws {ServiceError} `invalid` for a language that is none or that no version has, for two sources of one version, and
 * for a version that follows itself, directly or not.
 */
export function declaredSources(
  given: readonly (readonly [version: string, source: string])[],
  languages: readonly Language[],
): DeclaredSources {
  const sources = new Map<Language, Language>();
  for (const pair of given) {
    const [version, source] = pair.map((tag) => checkedLanguage(tag, FIELD)) as [Language, Language];
    if (!languages.includes(version))
      throw invalid(`No text is in ${quote(version)}, which is declared to be translated from ${source}.`);
    if (!languages.includes(source))
      throw invalid(`No text is in ${quote(source)}, from which ${version} is declared to be translated.`);
    if (version === source) throw invalid(`${quote(version)} is declared to be translated from itself.`);
    const other = sources.get(version);
    if (other !== undefined && other !== source)
      throw invalid(`${quote(version)} is declared to be translated from both ${other} and ${source}.`);
    sources.set(version, source);
  }
  for (const version of sources.keys()) refuseCircle(sources, version);
  return sources;
}

function refuseCircle(sources: DeclaredSources, start: Language): void {
  const steps: string[] = [];
  const seen = new Set<Language>();
  let version = start;
  for (let source = sources.get(version); source !== undefined; source = sources.get(version)) {
    if (seen.has(version)) return;
    seen.add(version);
    steps.push(`${version} from ${source}`);
    if (source === start)
      throw invalid(`The translations that are declared run in a circle: ${steps.join(', ')}.`);
    version = source;
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError('invalid', message, FIELD);
}
