/** What the pure folders may use besides ECMAScript: every runtime has it. Only `tsconfig.pure.json` sees this file. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
