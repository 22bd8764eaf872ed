/** A service elsewhere that does not do what is asked of it; the message is one sentence that says why. */
export class RemoteError extends Error {
  override readonly name: string = 'RemoteError';
}
