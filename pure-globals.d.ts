/** What the pure folders may use besides ECMAScript: every runtime has it. Only `tsconfig.pure.json` sees this file. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, bytes: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
