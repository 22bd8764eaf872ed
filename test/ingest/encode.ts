/** One paragraph in each language, about the same bridge; every one has letters outside ASCII. */
export const PARAGRAPHS = {
  de: 'Am Dienstag eröffneten die Bürgermeister beider Städte die neue Brücke über die Förde. „Sie gehört von heute an allen“, sagte die Ministerin.',
  en: 'On Tuesday the mayors of both towns opened the new bridge across the inlet – the first since 1957. “From today it belongs to everyone,” the minister said.',
  es: 'El martes los alcaldes de ambas ciudades inauguraron el nuevo puente sobre la ría. «Desde hoy nos pertenece a todos», señaló la ministra.',
  fr: 'Mardi, les maires des deux villes ont inauguré le nouveau pont qui enjambe la baie. « Dès aujourd’hui, il appartient à chacun », a déclaré la ministre.',
  ru: 'Во вторник мэры обоих городов открыли новый мост через залив. «С сегодняшнего дня он принадлежит каждому», – сказала министр.',
} as const;

export type ParagraphLanguage = keyof typeof PARAGRAPHS;

/** Encodes a text, without byte-order mark, in a charset that TextDecoder knows. */
export function encode(text: string, charset: string): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset.startsWith('utf-16')) return encodeUtf16(text, charset === 'utf-16le');
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (character) => {
    const byte = byteOf.get(character);
    if (byte === undefined) throw new RangeError(`${charset} has no ${character}`);
    return byte;
  });
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
