import { named, rendered, verb } from '../wording.ts';
import type { Pedigree } from './pedigree.ts';

/** A pedigree in plain sentences: what is declared, what is estimated with its support, what cannot be told. */
export function pedigreeWords({ origins, kinships, undetermined }: Pedigree): string[] {
  const sentences: string[] = [];
  const followers = Map.groupBy(
    origins.filter(({ follows }) => follows !== null),
    ({ basis, follows }) => `${basis} ${follows}`,
  );
  for (const group of followers.values()) {
    const [{ basis, follows }] = group as [(typeof group)[number]];
    const children = group.map(({ version }) => version);
    const source = named([follows!]);
    sentences.push(
      basis === 'declared'
        ? `${named(children)} ${verb(children, 'is', 'are')} declared to be translated from ${source}.`
        : `${named(children)} probably ${verb(children, 'follows', 'follow')} ${source} (${supportWords(group)}).`,
    );
  }
  for (const kinship of kinships)
    sentences.push(
      `${named(kinship.versions)} go together against the others (${supportWords([kinship])}); ` +
        'which of them follows which cannot be told.',
    );
  if (undetermined.length > 0)
    sentences.push(
      `${named(undetermined)}: the text does not show whether ${verb(undetermined, 'it follows', 'they follow')} another version.`,
    );
  return sentences.map((sentence) => rendered(sentence, {}));
}

function supportWords(group: readonly { readonly support: number }[]): string {
  const least = Math.min(...group.map(({ support }) => support));
  return `in ${Math.floor(least * 100)} of 100 documents drawn from the paragraphs of this one`;
}
