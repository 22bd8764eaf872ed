import type { z } from 'zod';
import { RemoteError } from './remote-error.ts';

/** An answer's body in the shape that is expected of it. @throws {RemoteError} no JSON, or another shape. */
export function readJson<T extends z.ZodType>(body: string, shape: T): z.infer<T> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new RemoteError('its answer is not JSON');
  }
  const answer = shape.safeParse(json);
  if (answer.success) return answer.data;
  const [issue] = answer.error.issues;
  throw new RemoteError(`its answer is of another shape: ${issue!.path.join('.')}: ${issue!.message}`);
}
